using System.Net.Sockets;
using System.Text;
using Dossier.Addresses;
using Dossier.Reading.Files;
using Dossier.Tests.Cases;
using Dossier.Tests.Writing;
using Dossier.Text;

namespace Dossier.Tests.Reading.Files;

public sealed class SourceLoaderTests
{
    private const string Name = "input/actors/pilots.yaml";
    private const string Pilots = "name: Pilots\nkind: group\n";

    [Fact]
    public void Load_names_the_first_byte_that_is_not_UTF_8() => AssertReport(
        [.. "\ufeffname: Pil"u8, 0xF4, .. "ts\n"u8],
        "input/actors/pilots.yaml:1:10: error DOS001: the byte 0xF4 at offset 12 is not UTF-8; save the file as UTF-8\n"
        + "    1 | name: Pil\n      |          ^\n");

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF }, 6, 0xC0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 6, 0xED)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, 6, 0xF0)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 6, 0xF5)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x80 }, 8, 0x80)]
    public void Decode_refuses_overlong_forms_surrogates_and_cut_sequences(byte[] bytes, int offset, int bad)
    {
        var (_, error) = Utf8Text.Decode([.. "name: "u8, .. bytes]);
        Assert.Equal($"the byte 0x{bad:X2} at offset {offset} is not UTF-8; save the file as UTF-8", error);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Load_recognises_UTF_16(bool bigEndian, bool withMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, withMark);
        AssertReport(
            [.. encoding.GetPreamble(), .. encoding.GetBytes(Pilots)],
            "input/actors/pilots.yaml:1:1: error DOS001: this is UTF-16; save the file as UTF-8\n");
    }

    [Fact]
    public void Load_strips_a_byte_order_mark_and_keeps_line_ends()
    {
        using var dossier = TemporaryDossier.OfBase().Write(Name, "\ufeffname: Pilots\r\nkind: group\r\n");
        var file = Assert.Single(SourceLoader.Load(dossier.Root).Value, file => file.Path == Name);
        Assert.Equal("name: Pilots\r\nkind: group\r\n", file.Text);
    }

    [Fact]
    public void Load_reports_a_NUL_in_a_record() => AssertReport(
        [.. "name: Pi\0lots\n"u8],
        "input/actors/pilots.yaml:1:9: error DOS002: the file has U+0000 null here, which is not allowed in a text; "
        + "remove it, or write “␀” if it is quoted from an article\n"
        + "    1 | name: Pi␀lots\n      |         ^\n");

    [Fact]
    public void Load_reports_an_empty_seed_without_blaming_its_source()
    {
        using var dossier = TemporaryDossier.OfBase().Write("seeds/wire.txt", "");
        Assert.Equal(
            "seeds/wire.txt:1:1: error DOS007: the file is empty; fill it or remove it\n1 error, 0 warnings\n",
            dossier.Report());
    }

    [Theory]
    [InlineData(
        "input/actors/pilots.yaml", 100 << 20, "the file has 104857600 bytes, and at most 4194304 are read; split it")]
    [InlineData(
        "seeds/lantern.txt", (16 << 20) + 1, "the file has 16777217 bytes, and at most 16777216 are read; split it")]
    [InlineData(
        "input/editions/earlier.json",
        (256 << 20) + 1,
        "the file has 268435457 bytes, and at most 268435456 are read; split it")]
    public void Load_reads_no_file_beyond_its_limit(string path, long length, string message)
    {
        using var dossier = TemporaryDossier.OfBase().Write(path, "x");
        using (var stream = File.OpenWrite(Path.Combine(dossier.Root, path)))
            stream.SetLength(length);
        Assert.StartsWith($"{path}:1:1: error DOS003: {message}\n", dossier.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_shows_a_little_of_a_seed_of_one_line_of_ten_megabytes()
    {
        string line = string.Concat(Enumerable.Repeat("The boats “are” ready, said Ina Moll. ", 270_000));
        using var dossier = TemporaryDossier.OfBase().Write("seeds/wire.txt", line);
        string report = dossier.Report();
        Assert.Contains("DOS040", report, StringComparison.Ordinal);
        Assert.All(report.Split('\n'), shown => Assert.True(shown.Length < 300, shown));
    }

    [Fact]
    public void A_seed_and_a_static_file_are_found_whatever_system_wrote_their_accents()
    {
        using var dossier = TemporaryDossier.OfBase();
        File.Move(Path.Combine(dossier.Root, "seeds/wire.txt"), Path.Combine(dossier.Root, "seeds/re\u0301cit.txt"));
        string record = Path.Combine(dossier.Root, "input/sources/wire.yaml");
        File.WriteAllText(
            record,
            File.ReadAllText(record).Replace("seed: wire.txt", "seed: r\u00e9cit.txt", StringComparison.Ordinal));
        dossier.Write("input/static/Pla\u0301n.txt", "x");
        Assert.Equal("0 errors, 0 warnings\n", dossier.Report());
        Assert.Contains(
            "Pl\u00e1n.txt",
            PageAddresses.All(
                [],
                [.. SourceLoader.Load(dossier.Root).Value.Where(file => file.Kind == FileKind.Static)],
                hasChanges: false),
            StringComparer.Ordinal);

        dossier.Write("seeds/r\u00e9cit.txt", File.ReadAllText(Path.Combine(dossier.Root, "seeds/tide.txt")));
        Assert.Contains("DOS075: there are two files of this name", dossier.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_follows_no_links_and_reports_each_once()
    {
        using var dossier = TemporaryDossier.OfBase();
        string input = Path.Combine(dossier.Root, "input");
        File.CreateSymbolicLink(Path.Combine(input, "actors/pilots.yaml"), "/etc/hostname");
        Directory.CreateDirectory(Path.Combine(input, "static/deep"));
        Directory.CreateSymbolicLink(Path.Combine(input, "static/deep/loop"), "..");
        Directory.Move(Path.Combine(input, "events"), Path.Combine(dossier.Root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(input, "events"), Path.Combine(dossier.Root, "elsewhere"));
        string[] links = [.. dossier.Report()
            .Split('\n')
            .Where(line => line.Contains("DOS004", StringComparison.Ordinal))];
        const string message = ":1:1: error DOS004: a symbolic link is not followed; put the file itself here";
        Assert.Equal(
            ["input/actors/pilots.yaml" + message, "input/events" + message, "input/static/deep/loop" + message],
            links,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Load_follows_no_link_in_place_of_the_whole_input()
    {
        using var dossier = TemporaryDossier.OfBase();
        Directory.Move(Path.Combine(dossier.Root, "input"), Path.Combine(dossier.Root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(dossier.Root, "input"), "elsewhere");
        Assert.StartsWith(
            "input:1:1: error DOS004: a symbolic link is not followed; put the file itself here\n",
            dossier.Report(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/actors/pilots.yaml")]
    [InlineData("input/static/deep/pipe.txt")]
    [InlineData("seeds/pipe.txt")]
    public async Task Load_does_not_wait_for_a_pipe(string path)
    {
        using var dossier = TemporaryDossier.OfBase();
        string pipe = Path.Combine(dossier.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(pipe)!);
        Pipe.Make(pipe);
        Assert.Equal(
            path + ":1:1: error DOS004: this is a pipe, a socket or a device, and is not read; put a file here\n"
                + "1 error, 0 warnings\n",
            await Pipe.WithoutWaiting(dossier.Report));
    }

    [Fact]
    public void Load_does_not_wait_for_a_socket()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sockets are no files there");
        using var dossier = TemporaryDossier.OfBase();
        Directory.CreateDirectory(Path.Combine(dossier.Root, "input/static"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(dossier.Root, "input/static/s")));
        Assert.Equal(
            "input/static/s:1:1: error DOS004: this is a pipe, a socket or a device, and is not read; put a file "
            + "here\n1 error, 0 warnings\n",
            dossier.Report());
    }

    [Fact]
    public void An_empty_file_may_be_published() =>
        Assert.Equal("0 errors, 0 warnings\n", TemporaryDossier.OfBase().Write("input/static/empty.txt", "").Report());

    [Fact]
    public void Read_reports_a_file_that_is_gone_again()
    {
        using var dossier = TemporaryDossier.OfBase();
        var outcome = FileReader.Read(dossier.Root, new FoundFile(Name, FileKind.Actor));
        Assert.Null(outcome.Value);
        Assert.Equal(
            "input/actors/pilots.yaml:1:1: error DOS071: the file was there a moment ago and is gone; run the build "
            + "again\n1 error, 0 warnings\n",
            CaseTests.Report(outcome.Diagnostics));
    }

    [Fact]
    public void Load_reports_a_file_where_a_folder_belongs()
    {
        using var dossier = TemporaryDossier.OfBase();
        Directory.Delete(Path.Combine(dossier.Root, "input/events"), recursive: true);
        dossier.Write("input/events", "title: Talks\n");
        Assert.Contains(
            "input/events:1:1: error DOS005: this is a file, and a folder is expected here; rename it, or move it out "
            + "of input/\n",
            dossier.Report(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_passes_over_hidden_files()
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("input/.gitkeep", "x")
            .Write("input/actors/.DS_Store", "\0")
            .Write("seeds/.hidden", [0xFF]);
        Assert.Equal("0 errors, 0 warnings\n", dossier.Report());
    }

    [Fact]
    public void A_name_with_line_ends_and_escapes_is_shown_by_their_pictures()
    {
        using var dossier = TemporaryDossier.OfBase().Write("input/::error::\n\u001b[2Jx", "x");
        Assert.Equal(
            "input/::error::␊␛[2Jx:1:1: error DOS005: unknown file “::error::‹U+000A line feed›‹U+001B escape›[2Jx” "
            + "in input/, which would not be read; rename it, or move it out of input/\n1 error, 0 warnings\n",
            dossier.Report());
    }

    private static void AssertReport(byte[] record, string expected)
    {
        using var dossier = TemporaryDossier.OfBase().Write(Name, record);
        Assert.Equal(expected + "1 error, 0 warnings\n", dossier.Report());
    }
}
