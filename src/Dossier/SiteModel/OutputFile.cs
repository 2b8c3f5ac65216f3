using System.Buffers;

namespace Dossier.SiteModel;

/// <summary>When a file takes its place in a site that is being read: what pages need before the pages, what lists them after.</summary>
public enum OutputPhase { Asset, Page, Index }

/// <summary>A file of the site, made when it is asked for, so that a large site is never in memory at once.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Write">Writes the whole content; may be called on any thread, and more than once.</param>
public sealed record OutputFile(string Path, OutputPhase Phase, Action<IBufferWriter<byte>> Write);
