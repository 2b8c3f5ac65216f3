using Dossier.Reading.Files;
using Dossier.Tests.Publishing;

namespace Dossier.Tests.Reading.Files;

public sealed class RegularFileTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_file_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("The boats are ready. ", 100_000));
        _temp.Write("file.txt", text);
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(RegularFile.ReadUnchanged(_temp["file.txt"])!));
    }

    [Fact]
    public async Task A_file_that_is_written_to_while_it_is_read_is_not_believed()
    {
        using (var file = File.OpenWrite(_temp["file.txt"]))
            file.SetLength(8 << 20);
        using var done = new CancellationTokenSource();
        var writer = Task.Run(() => WriteUntil(done.Token), TestContext.Current.CancellationToken);
        bool isNoticed = false;
        for (int tries = 0; tries < 1000 && !isNoticed; tries++)
            isNoticed = RegularFile.ReadUnchanged(_temp["file.txt"]) is null;
        await done.CancelAsync();
        await writer;
        Assert.True(isNoticed);
    }

    [Fact]
    public void A_file_that_another_process_holds_is_a_file_still()
    {
        using var held = File.Open(_temp["held"], FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Assert.True(RegularFile.IsAt(_temp["held"]));
    }

    private void WriteUntil(CancellationToken done)
    {
        using var file = new FileStream(_temp["file.txt"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        while (!done.IsCancellationRequested)
        {
            file.Position = 0;
            file.WriteByte(1);
            file.Flush();
        }
    }
}
