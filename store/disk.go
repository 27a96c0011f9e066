package store

import (
	"errors"
	"io/fs"
	"sync"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"
)

// diskName is the file system of the engine that the store uses: the cipher
// over a disk that says when it is full.
const diskName = "probity"

// registerDisk makes it known to the engine, whose list is one for the process.
var registerDisk = sync.OnceFunc(func() {
	vfs.Register(diskName, adiantum.Wrap(disk{vfs.Find("")}, nil))
})

// disk is the system's disk. The engine (v0.35.3) looks for ENOSPC where it
// cannot be found, inside an *fs.PathError, and forgets it on the way back; so
// the error is given its code here. And no file is readable by others.
type disk struct{ vfs.VFS }

// diskFile has every optional method that the system's file has and the cipher
// passes on.
type diskFile interface {
	vfs.File
	vfs.FileLockState
	vfs.FileHasMoved
	vfs.FileSizeHint
	vfs.FilePersistWAL
	vfs.FileSharedMemory
}

func (d disk) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	named, ok := d.VFS.(vfs.VFSFilename)
	if !ok {
		return nil, flags, sqlite3.CANTOPEN
	}
	file, flags, err := named.OpenFilename(name, flags)
	if err != nil {
		return nil, flags, tell(err)
	}
	f, ok := file.(diskFile)
	if !ok {
		return nil, flags, errors.Join(sqlite3.CANTOPEN, file.Close())
	}
	if c, ok := file.(interface{ Chmod(fs.FileMode) error }); ok && flags&vfs.OPEN_READWRITE != 0 {
		if err := c.Chmod(0o600); err != nil {
			f.Close()
			return nil, flags, sqlite3.CANTOPEN
		}
	}
	return tellingFile{f}, flags, nil
}

type tellingFile struct{ diskFile }

func (f tellingFile) WriteAt(p []byte, off int64) (int, error) {
	n, err := f.diskFile.WriteAt(p, off)
	return n, tell(err)
}

func (f tellingFile) Sync(flags vfs.SyncFlag) error { return tell(f.diskFile.Sync(flags)) }

func (f tellingFile) Truncate(size int64) error { return tell(f.diskFile.Truncate(size)) }

func (f tellingFile) SizeHint(size int64) error { return tell(f.diskFile.SizeHint(size)) }

func tell(err error) error {
	if full(err) == ErrFull {
		return vfs.SystemError(err, sqlite3.FULL)
	}
	return err
}
