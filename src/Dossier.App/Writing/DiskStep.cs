namespace Dossier.App.Writing;

/// <summary>The ways in which the program changes the disk. Reading is not among them.</summary>
internal enum DiskStep { MakeFolder, Create, Write, Move, Delete, Lock }
