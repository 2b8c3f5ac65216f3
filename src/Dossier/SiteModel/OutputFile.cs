using System.Buffers;

namespace Dossier.SiteModel;

/// <summary>
/// When a file is moved into a published site: first what pages need, then the pages, then the files that list them.
/// </summary>
public enum OutputPhase { Asset, Page, Index }

/// <summary>
/// A file of the site. Its content is created on demand, so that a large site is never in memory as a whole.
/// </summary>
/// <param name="Path">Relative to the output folder, with <c>/</c> as separator.</param>
/// <param name="Write">Writes the whole content; may be called on any thread, and more than once.</param>
public sealed record OutputFile(string Path, OutputPhase Phase, Action<IBufferWriter<byte>> Write);
