/** The world broke (no server, no disk, no permission): the message is for the person at the terminal. */
export class Failure extends Error {
  override name = 'Failure';
}
