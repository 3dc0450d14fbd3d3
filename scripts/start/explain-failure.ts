const causes: [RegExp, string][] = [
  [/ENOSPC|No space left on device/i, "The disk is full: free some space and run the same command again."],
  [/EROFS|read-only file system/i, "The disk is read-only: copy the project to a place you may write to."],
  [/EDQUOT/, "This user's disk quota is used up: free some space and run the same command again."],
  [/EADDRINUSE|Address already in use/i, "A port was taken in the meantime: run the same command again."],
  [
    /heap out of memory|ENOMEM|Cannot allocate memory/i,
    "The machine ran out of memory (about 3 GB are needed).",
  ],
  [/password authentication failed/i, "The database refused the user or password of DATABASE_URL."],
  [
    /EACCES|EPERM|Permission denied/i,
    "A file may not be written by this user: check who owns the project's folder.",
  ],
  [/EMFILE|ENFILE/, "Too many open files: raise the limit (ulimit -n 4096) and run it again."],
]

/** The plain sentence for a cause that the output of a failed step shows, or undefined where none is known. */
export function explainFailure(output: string): string | undefined {
  return causes.find(([pattern]) => pattern.test(output))?.[1]
}
