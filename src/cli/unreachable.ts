/** A file or an address could not be read: nothing was judged. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
