using System.Buffers;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

internal sealed record Mention(ActorId Actor, TextSpan Span);
