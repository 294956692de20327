import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const [END, ENTRY] = [Buffer.from('PK\x05\x06'), 0x02014b50];

/** The texts of those files in an archive whose names fit, by its list of contents. */
export function readFromZip(path: string, wanted: RegExp): string[] {
  const zip = readFileSync(path);
  const texts: string[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf(END) + 16);
  while (zip.readUInt32LE(at) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((of) => zip.readUInt16LE(at + of)) as [number, number, number];
    if (wanted.test(zip.toString('utf8', at + 46, at + 46 + name))) texts.push(unpacked(zip, at));
    at += 46 + name + extra + comment;
  }
  return texts;
}

function unpacked(zip: Buffer, entry: number): string {
  const [packed, local] = [zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)];
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(from, from + packed);
  return (zip.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
}
