namespace Dossier.App.Writing;

/// <summary>What the program does to the disk. Reading is none of it.</summary>
internal enum DiskStep { MakeFolder, Create, Write, Move, Delete, Lock }
