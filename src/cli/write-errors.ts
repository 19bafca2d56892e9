const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be larger than a file may be here',
  EISDIR: 'a folder stands in its place',
  ENOTDIR: 'a file stands in the place of a folder',
  EEXIST: 'a file stands in the place of a folder',
  ELOOP: 'a link on its way leads in a circle',
  ENAMETOOLONG: 'the name is too long'
}

/** What a failure to write means to a user. */
export function whyNotWritten({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ''] ?? message
}
