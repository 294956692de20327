import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type HeldLine = { socket: Socket; heard: () => string; ended: Promise<unknown> };

/** Opens a line as an attacker does: says the beginning of a request, and then, where there is a `drip`, a little of it for ever. */
export async function holdLine(port: number, beginning: string, drip = ''): Promise<HeldLine> {
  const socket = connect({ host: '127.0.0.1', port });
  const heard: Buffer[] = [];
  socket.on('data', (some) => heard.push(some));
  socket.on('error', () => {}); // a line that is cut is what is waited for
  await once(socket, 'connect');
  socket.write(beginning);
  const dripping = drip ? setInterval(() => socket.writable && socket.write(drip), 40) : undefined;
  const ended = new Promise((done) => socket.once('close', done)).finally(() => clearInterval(dripping));
  return { socket, heard: () => Buffer.concat(heard).toString('latin1'), ended };
}
