/** A file as the browser hands it over. */
export interface StudioFile {
  /** With its extension; folders before it, parted by `/`, may tell the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
