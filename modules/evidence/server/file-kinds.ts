export const UNKNOWN_KIND = 'application/octet-stream';

/** What a file may be, by its content, with the ending its copy is saved under. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/heic-sequence': 'heic',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'image/bmp': 'bmp',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
  'video/x-m4v': 'm4v',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/3gpp2': '3g2',
  'video/webm': 'webm',
  'video/matroska': 'mkv',
  'video/x-matroska': 'mkv',
  'video/vnd.avi': 'avi',
  'video/mpeg': 'mpg',
  'video/mp2t': 'ts',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'opus',
  'audio/wav': 'wav',
  'audio/amr': 'amr',
  'audio/aac': 'aac',
  'audio/flac': 'flac',
  'audio/x-flac': 'flac',
  'application/zip': 'zip',
  'application/gzip': 'gz',
  'application/x-7z-compressed': '7z',
  'application/rtf': 'rtf',
  'application/x-cfb': 'bin',
  'application/x-sqlite3': 'sqlite',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
  [UNKNOWN_KIND]: 'bin',
};

/** Text in whatever form is kept as text: a page or a drawing that could act is never more than its letters here. */
const AS_TEXT = /^(text\/|application\/xml$|image\/svg)/;

/** The kind it is kept under; null for a known kind that is not on the list, such as a program. */
export function keptKind(seen: string): string | null {
  const kind = AS_TEXT.test(seen) ? 'text/plain' : seen;
  return kind in ENDINGS ? kind : null;
}

export function endingOf(kind: string | null): string {
  return ENDINGS[kind ?? UNKNOWN_KIND] ?? 'bin';
}

/** How a working copy of it can be made, if at all: other kinds have no reader that we would let near a hostile file. */
export function copyOf(kind: string | null): 'picture' | 'text' | null {
  if (kind === 'text/plain') return 'text';
  return kind && ['image/jpeg', 'image/png', 'image/webp', 'image/avif'].includes(kind) ? 'picture' : null;
}
