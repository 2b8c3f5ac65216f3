using Dossier.App.Writing;
using Dossier.Reading.Files;
using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Publishing;

/// <summary>
/// Lets one build at a time use an output folder. The lock is a file that the build keeps open. The system releases it
/// however the build ends, so a stale lock is recognised without process ids, which may be reused.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly SafeFileHandle _held;

    private OutputLock(SafeFileHandle held) => _held = held;

    /// <summary>Locks the folder until disposed. A lock left by a killed build is taken over.</summary>
    /// <exception cref="OutputRefusedException">Another build is using the folder.</exception>
    public static OutputLock Take(string folder, Disk disk)
    {
        if (OutputFolder.CheckOwnFiles(folder) is string fault)
            throw new OutputRefusedException(fault);
        try
        {
            return new OutputLock(disk.Lock(Path.Join(folder, OutputFolder.LockName)));
        }
        catch (IOException) when (IsHeld(folder))
        {
            throw new OutputRefusedException(Refusal(folder));
        }
    }

    public static bool IsHeld(string folder)
    {
        try
        {
            RegularFile.Open(Path.Join(folder, OutputFolder.LockName)).Dispose();
            return false;
        }
        catch (IOException fault)
        {
            return fault is not (FileNotFoundException or DirectoryNotFoundException);
        }
    }

    public static string Refusal(string folder)
    {
        string holder = StagingFolder.ReadProcessId(folder) is { } id ? $"process {id}" : "another process";
        return $"the output folder “{folder}” is in use by {holder}; "
            + "wait until that has finished, or name another folder";
    }

    public void Dispose() => _held.Dispose();
}
