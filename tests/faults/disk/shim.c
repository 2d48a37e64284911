/* Stands between a program and its disk (LD_PRELOAD, Linux): writes down what it does to the files below one folder,
 * with the data, and makes of that disk what a bad day may make of it. It also moves the clocks.
 *
 * FISHBOWL_SHIM_ROOT     the folder that is watched; only absolute paths below it count
 * FISHBOWL_SHIM_CONTROL  a file of 16 numbers of 64 bits, mapped by both sides, that may change at any time
 * FISHBOWL_SHIM_LOG      where to write down what is done (may be left out)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#undef open64
#undef openat64
#undef pwrite64
#undef pread64
#undef ftruncate64

/* The same order as in shim.py. */
enum { SPACE, WRITE_FAILS, SYNC_FAILS, READ_FAILS, READ_ONLY, SYNC_MS, REALTIME_NS, BOOTTIME_NS, MONOTONIC_NS,
       SEED, CALLS, KILL_AT, FULL_AT, FAULTS, SIGNAL, SIZE = 16 };
enum { OPENED = 1, WRITTEN, CUT, SYNCED, UNLINKED, RENAMED, LINKED };
enum { MOST = 4096 };

struct record { int32_t kind, fd; int64_t offset, length; int32_t path, path2; };

static int64_t nothing[SIZE] = { -1 };
static volatile int64_t *control = nothing;
static const char *root;
static size_t root_length;
static int log_fd = -1;
static char *paths[MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int real_open(const char *path, int flags, mode_t mode) {
    REAL(int, "open64", const char *, int, ...);
    return real(path, flags, mode);
}

__attribute__((constructor)) static void start(void) {
    const char *where = getenv("FISHBOWL_SHIM_CONTROL"), *log = getenv("FISHBOWL_SHIM_LOG");
    root = getenv("FISHBOWL_SHIM_ROOT");
    root_length = root ? strlen(root) : 0;
    if (where) {
        int fd = real_open(where, O_RDWR | O_CLOEXEC, 0);
        void *found = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof nothing, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (found == MAP_FAILED) abort();
        control = found;
        close(fd);
    }
    if (log) log_fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path) {
    return root && path && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static int is_watched(int fd) { return fd >= 0 && fd < MOST && paths[fd]; }

static void note(int kind, int fd, int64_t offset, int64_t length, const char *path, const char *path2,
                 const void *data) {
    if (log_fd < 0) return;
    struct record head = { kind, fd, offset, length, path ? strlen(path) : 0, path2 ? strlen(path2) : 0 };
    struct iovec parts[] = { { &head, sizeof head }, { (void *)path, head.path }, { (void *)path2, head.path2 },
                             { (void *)data, data ? length : 0 } };
    int before = errno;
    if (writev(log_fd, parts, 4) < 0) abort();
    errno = before;
}

static int chance(int64_t in_a_million) {
    if (in_a_million <= 0) return 0;
    uint64_t state = control[SEED] * 6364136223846793005ULL + 1442695040888963407ULL;
    control[SEED] = state;
    return (int64_t)((state >> 33) % 1000000) < in_a_million;
}

static int fail(int code) {
    control[FAULTS]++;
    errno = code;
    return -1;
}

/* Every call that changes something comes through here, with the lock held. */
static int may_change(int64_t growth) {
    int64_t call = ++control[CALLS];
    if (control[KILL_AT] && call == control[KILL_AT]) kill(getpid(), control[SIGNAL] ? control[SIGNAL] : SIGKILL);
    if (control[READ_ONLY]) return fail(EROFS);
    if (chance(control[WRITE_FAILS])) return fail(EIO);
    if (growth > 0) {
        if (control[FULL_AT] && call >= control[FULL_AT]) return fail(ENOSPC);
        if (control[SPACE] >= 0 && growth > control[SPACE]) return fail(ENOSPC);
        if (control[SPACE] >= 0) control[SPACE] -= growth;
    }
    return 0;
}

/* --- opening ------------------------------------------------------------------------------------------------- */

static int opening(const char *path, int flags, mode_t mode) {
    if (!is_ours(path)) return real_open(path, flags, mode);
    struct stat found;
    pthread_mutex_lock(&lock);
    int is_new = stat(path, &found) != 0, changes = (flags & O_TRUNC) || ((flags & O_CREAT) && is_new);
    int fd = -1;
    if ((flags & O_ACCMODE) != O_RDONLY && control[READ_ONLY]) fail(EROFS);
    else if (!changes || !may_change(0)) fd = real_open(path, flags, mode);
    if (fd >= 0 && fd < MOST) {
        free(paths[fd]);
        paths[fd] = strdup(path);
        note(OPENED, fd, (flags & O_TRUNC) != 0, is_new && (flags & O_CREAT), path, NULL, NULL);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opening(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opening(path, flags, mode); }
int __open_2(const char *path, int flags) { return opening(path, flags, 0); }
int __open64_2(const char *path, int flags) { return opening(path, flags, 0); }

static int opening_at(int folder, const char *path, int flags, mode_t mode) {
    if (is_ours(path)) return opening(path, flags, mode);
    REAL(int, "openat64", int, const char *, int, ...);
    return real(folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opening_at(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return opening_at(folder, path, flags, mode); }

int close(int fd) {
    REAL(int, "close", int);
    if (is_watched(fd)) {
        pthread_mutex_lock(&lock);
        free(paths[fd]);
        paths[fd] = NULL;
        pthread_mutex_unlock(&lock);
    }
    return real(fd);
}

/* --- reading and writing ------------------------------------------------------------------------------------- */

static int64_t size_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : found.st_size;
}

static ssize_t real_pwrite(int fd, const void *data, size_t length, off_t offset) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
    return real(fd, data, length, offset);
}

static ssize_t writing_at(int fd, const void *data, size_t length, off_t offset) {
    if (!is_watched(fd)) return real_pwrite(fd, data, length, offset);
    pthread_mutex_lock(&lock);
    ssize_t done = may_change(offset + (int64_t)length - size_of(fd)) ? -1 : real_pwrite(fd, data, length, offset);
    if (done > 0) note(WRITTEN, fd, offset, done, NULL, NULL, data);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return writing_at(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t offset) { return writing_at(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (!is_watched(fd)) return real(fd, data, length);
    pthread_mutex_lock(&lock);
    off_t offset = fcntl(fd, F_GETFL) & O_APPEND ? size_of(fd) : lseek(fd, 0, SEEK_CUR);
    ssize_t done = may_change(offset + (int64_t)length - size_of(fd)) ? -1 : real(fd, data, length);
    if (done > 0) note(WRITTEN, fd, offset, done, NULL, NULL, data);
    pthread_mutex_unlock(&lock);
    return done;
}

/* Whoever copies by it goes on by reading and writing. */
ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
    REAL(ssize_t, "sendfile", int, int, off_t *, size_t);
    return is_watched(to) || is_watched(from) ? (errno = EINVAL, -1) : real(to, from, offset, length);
}

ssize_t sendfile64(int to, int from, off_t *offset, size_t length) { return sendfile(to, from, offset, length); }

ssize_t read(int fd, void *data, size_t length) {
    REAL(ssize_t, "read", int, void *, size_t);
    return is_watched(fd) && chance(control[READ_FAILS]) ? fail(EIO) : real(fd, data, length);
}

static ssize_t reading_at(int fd, void *data, size_t length, off_t offset) {
    REAL(ssize_t, "pread64", int, void *, size_t, off_t);
    return is_watched(fd) && chance(control[READ_FAILS]) ? fail(EIO) : real(fd, data, length, offset);
}

ssize_t pread(int fd, void *data, size_t length, off_t offset) { return reading_at(fd, data, length, offset); }
ssize_t pread64(int fd, void *data, size_t length, off_t offset) { return reading_at(fd, data, length, offset); }

int ftruncate(int fd, off_t length) {
    REAL(int, "ftruncate64", int, off_t);
    if (!is_watched(fd)) return real(fd, length);
    pthread_mutex_lock(&lock);
    int answer = may_change(0) ? -1 : real(fd, length);
    if (!answer) note(CUT, fd, length, 0, NULL, NULL, NULL);
    pthread_mutex_unlock(&lock);
    return answer;
}

int ftruncate64(int fd, off_t length) { return ftruncate(fd, length); }

static int syncing(int fd, int (*real)(int)) {
    if (!is_watched(fd)) return real(fd);
    if (control[SYNC_MS]) usleep(1000 * control[SYNC_MS]);
    pthread_mutex_lock(&lock);
    int answer = may_change(0) || chance(control[SYNC_FAILS]) ? fail(EIO) : 0; /* nothing real needs to be safe */
    if (!answer) note(SYNCED, fd, 0, 0, NULL, NULL, NULL);
    pthread_mutex_unlock(&lock);
    return answer;
}

int fsync(int fd) { REAL(int, "fsync", int); return syncing(fd, real); }
int fdatasync(int fd) { REAL(int, "fdatasync", int); return syncing(fd, real); }

/* --- names --------------------------------------------------------------------------------------------------- */

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    if (!is_ours(path)) return real(path);
    pthread_mutex_lock(&lock);
    int answer = may_change(0) ? -1 : real(path);
    if (!answer) note(UNLINKED, -1, 0, 0, path, NULL, NULL);
    pthread_mutex_unlock(&lock);
    return answer;
}

static int naming(int kind, const char *from, const char *to, int (*real)(const char *, const char *)) {
    if (!is_ours(to)) return real(from, to);
    pthread_mutex_lock(&lock);
    int answer = may_change(0) ? -1 : real(from, to);
    if (!answer) note(kind, -1, 0, 0, from, to, NULL);
    pthread_mutex_unlock(&lock);
    return answer;
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return naming(RENAMED, from, to, real);
}

int link(const char *from, const char *to) {
    REAL(int, "link", const char *, const char *);
    return naming(LINKED, from, to, real);
}

int statvfs64(const char *path, struct statvfs64 *found) {
    REAL(int, "statvfs64", const char *, struct statvfs64 *);
    int answer = real(path, found), is_full = control[FULL_AT] && control[CALLS] >= control[FULL_AT];
    if (!answer && is_ours(path) && (is_full || control[SPACE] >= 0))
        found->f_bavail = found->f_bfree = is_full ? 0 : control[SPACE] / found->f_frsize;
    return answer;
}

int statvfs(const char *path, struct statvfs *found) { return statvfs64(path, (struct statvfs64 *)found); }

/* --- clocks -------------------------------------------------------------------------------------------------- */

int clock_gettime(clockid_t which, struct timespec *now) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int answer = real(which, now);
    int64_t off = which == CLOCK_REALTIME ? control[REALTIME_NS] : which == CLOCK_BOOTTIME ? control[BOOTTIME_NS]
                : which == CLOCK_MONOTONIC ? control[MONOTONIC_NS] : 0;
    if (answer || !off) return answer;
    int64_t moved = now->tv_sec * 1000000000LL + now->tv_nsec + off;
    now->tv_sec = moved / 1000000000LL;
    now->tv_nsec = moved % 1000000000LL;
    return 0;
}
