// The compiler asks for this type where a record has positional properties; .NET Standard 2.0 has none.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
