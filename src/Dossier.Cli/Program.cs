using System.Runtime.CompilerServices;
using Dossier.App;
using Dossier.Theme;

try
{
    return Run(args);
}
#pragma warning disable CA1031 // If the system allows no more open files, not even the program itself can be loaded.
catch
#pragma warning restore CA1031
{
    return 3;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(string[] args) => DossierProgram.Run(args, DefaultTheme.Create);
