/** A file as it lies in an export or import: its name begins with `content/`, with slashes. */
export type LibraryFile = { name: string; bytes: Uint8Array }
