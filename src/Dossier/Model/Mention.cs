using Dossier.Text;

namespace Dossier.Model;

internal sealed record Mention(ActorId Actor, TextSpan Span);
