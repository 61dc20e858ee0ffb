/* Writes down, in order, everything a process does to the files of one folder: which bytes it wrote where, when it asked for
   them to be on disk, what it cut, renamed or removed. Loaded with LD_PRELOAD. From the journal the folder can be laid out
   again as a power cut at any moment could have left it: see tests/faults/power/cut.py.

   A record: kind (1 byte), number of the file (4), offset (8), length (4), then as many bytes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST 4096
static int journal = -1;
static char watched[PATH_MAX];
static int32_t number_of[MOST];
static int32_t next_number = 1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

typedef ssize_t (*pwrite_t)(int, const void *, size_t, off64_t);
typedef ssize_t (*write_t)(int, const void *, size_t);
typedef int (*int_t)(int);
typedef int (*truncate_t)(int, off64_t);
typedef int (*unlink_t)(const char *);

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static void note(char kind, int32_t file, int64_t offset, const void *bytes, uint32_t length) {
    char head[17];
    if (journal < 0) return;
    head[0] = kind;
    memcpy(head + 1, &file, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &length, 4);
    write_t plain = (write_t)real("write");
    pthread_mutex_lock(&turn);
    plain(journal, head, sizeof head);
    for (uint32_t done = 0; done < length;) {
        ssize_t wrote = plain(journal, (const char *)bytes + done, length - done);
        if (wrote <= 0) break;
        done += (uint32_t)wrote;
    }
    pthread_mutex_unlock(&turn);
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("POWER_FOLDER"), *to = getenv("POWER_JOURNAL");
    if (!folder || !to || !realpath(folder, watched)) return;
    strncat(watched, "/", sizeof watched - strlen(watched) - 1);
    int (*plain)(const char *, int, ...) = (int (*)(const char *, int, ...))real("open64");
    journal = plain(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
    char whole[PATH_MAX];
    if (journal < 0 || !path) return 0;
    if (!realpath(path, whole)) return strncmp(path, watched, strlen(watched)) == 0;
    return strncmp(whole, watched, strlen(watched)) == 0;
}

static int opened(int file, const char *path, int flags) {
    if (file >= 0 && file < MOST) {
        number_of[file] = 0;
        size_t length = path ? strlen(path) : 0;
        /* The shared index of the journal is memory, not a record: it is made anew after a crash. */
        int shared = length > 4 && strcmp(path + length - 4, "-shm") == 0;
        if (!shared && (flags & (O_WRONLY | O_RDWR)) && is_watched(path)) {
            number_of[file] = __sync_fetch_and_add(&next_number, 1);
            note('o', number_of[file], (flags & O_TRUNC) ? 1 : 0, path, (uint32_t)length);
        }
    }
    return file;
}

static int32_t watched_number(int file) { return file >= 0 && file < MOST ? number_of[file] : 0; }

int open64(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more);
    return opened(((int (*)(const char *, int, ...))real("open64"))(path, flags, mode), path, flags);
}
int open(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more);
    return opened(((int (*)(const char *, int, ...))real("open"))(path, flags, mode), path, flags);
}
int close(int file) {
    if (file >= 0 && file < MOST) number_of[file] = 0;
    return ((int_t)real("close"))(file);
}
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
    ssize_t wrote = ((pwrite_t)real("pwrite64"))(file, bytes, length, offset);
    if (wrote > 0 && watched_number(file)) note('w', watched_number(file), offset, bytes, (uint32_t)wrote);
    return wrote;
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return pwrite64(file, bytes, length, offset); }
ssize_t write(int file, const void *bytes, size_t length) {
    int32_t number = watched_number(file);
    off64_t at = number ? lseek64(file, 0, SEEK_CUR) : 0;
    ssize_t wrote = ((write_t)real("write"))(file, bytes, length);
    if (wrote > 0 && number) note('w', number, at, bytes, (uint32_t)wrote);
    return wrote;
}
int fsync(int file) {
    int done = ((int_t)real("fsync"))(file);
    if (done == 0 && watched_number(file)) note('s', watched_number(file), 0, "", 0);
    return done;
}
int fdatasync(int file) {
    int done = ((int_t)real("fdatasync"))(file);
    if (done == 0 && watched_number(file)) note('s', watched_number(file), 0, "", 0);
    return done;
}
int ftruncate64(int file, off64_t length) {
    int done = ((truncate_t)real("ftruncate64"))(file, length);
    if (done == 0 && watched_number(file)) note('t', watched_number(file), length, "", 0);
    return done;
}
int ftruncate(int file, off_t length) { return ftruncate64(file, length); }
int unlink(const char *path) {
    int seen = is_watched(path), done = ((unlink_t)real("unlink"))(path);
    if (done == 0 && seen) note('u', 0, 0, path, (uint32_t)strlen(path));
    return done;
}
