import { type CertificateRequest, HASHES, HELD_AS, SOURCE_DEVICES } from '#modules/evidence/model/certificate.ts';
import { Sheet } from '#platform/server/paper/sheet.ts';
import { type Say, sayIn } from './words.ts';

/** What the house knows, as text that can stand on paper. */
export type Certified = {
  evidenceId: string;
  kind: string;
  description: string;
  size: string;
  recordedHash: string;
  /** Computed now, over the whole original, in the same reading that proved it unaltered. */
  hashes: Readonly<Record<(typeof HASHES)[number], string>>;
  /** In India: DD/MM/YYYY and HH:MM. */
  date: string;
  time: string;
  custody: readonly CustodyLine[];
};
export type CustodyLine = {
  when: string;
  from: string;
  to: string;
  purpose: string;
  seal: string;
  acknowledged: boolean;
};

export type Drawn = { request: CertificateRequest; certified: Certified; made: Date };

/**
 * The certificate of section 63(4)(c) of the Bharatiya Sakshya Adhiniyam 2023, in the words of its Schedule: Part A filled
 * in for the person in charge to check and sign, Part B blank for an expert, the hash report and the custody enclosed.
 */
export function draw({ request, certified, made }: Drawn): Promise<Buffer> {
  const say = sayIn(request.language);
  const sheet = new Sheet(say('title'), request.language, made);
  drawPartA(sheet, say, request, certified);
  drawPartB(sheet.page(), say, request);
  drawHashReport(sheet.page(), say, request, certified);
  return sheet.finish(say('footer', { evidenceId: certified.evidenceId }));
}

function drawPartA(sheet: Sheet, say: Say, request: CertificateRequest, certified: Certified): void {
  const { party, kin, address } = request;
  sheet.title(say('title')).text(say('under')).heading(say('partA')).small(say('byParty'));
  sheet.text(say('affirm', { name: party, kin, address }));
  sheet.text(say('produced'));
  drawDevice(sheet, say, request);
  sheet.text(say('control')).text(say('working'));
  sheet
    .text(say('heldAs'))
    .ticks(HELD_AS.map((one) => ({ label: say(`held-${one}`), on: request.heldAs.includes(one) })));
  drawHashes(
    sheet,
    say,
    HASHES.filter((one) => request.hashes.includes(one)).map((one) => [one, certified.hashes[one]]),
  );
  drawSignature(sheet, say, {
    date: certified.date,
    time: certified.time,
    place: request.place,
    who: say('signParty'),
  });
}

/** Nothing is filled in for the expert but what the law prints: her finding is her own. */
function drawPartB(sheet: Sheet, say: Say, { language }: CertificateRequest): void {
  sheet.heading(say('partB')).small(say('byExpert')).text(say('affirm')).text(say('obtained'));
  drawDevice(sheet, say, { ...EMPTY, language });
  drawHashes(sheet, say, []);
  drawSignature(sheet, say, { date: '', time: '', place: '', who: say('signExpert') });
}

type Device = Pick<
  CertificateRequest,
  'devices' | 'otherDevice' | 'makeModel' | 'colour' | 'serial' | 'deviceIds' | 'otherInformation' | 'language'
>;
const EMPTY = {
  devices: [],
  otherDevice: '',
  makeModel: '',
  colour: '',
  serial: '',
  deviceIds: '',
  otherInformation: '',
};

function drawDevice(sheet: Sheet, say: Say, device: Device): void {
  sheet.ticks(SOURCE_DEVICES.map((one) => ({ label: say(`device-${one}`), on: device.devices.includes(one) })));
  sheet
    .line(say('otherDevice'), device.otherDevice)
    .line(say('makeModel'), device.makeModel)
    .line(say('colour'), device.colour);
  sheet.line(say('serial'), device.serial).line(say('deviceIds'), device.deviceIds);
  sheet.line(say('otherInformation'), device.otherInformation).gap(0.5);
}

function drawHashes(sheet: Sheet, say: Say, values: readonly (readonly [string, string])[]): void {
  sheet
    .text(say('hash'))
    .ticks([
      ...HASHES.map((one) => ({ label: NAMES[one], on: values.some(([name]) => name === one) })),
      { label: say('hashOther'), on: false },
    ]);
  for (const [name, value] of values) sheet.line(NAMES[name as keyof typeof NAMES], value);
  if (values.length === 0) sheet.line(say('hashValue'), '');
  sheet.gap(0.3).small(say('enclosed'));
}

const NAMES = { sha1: 'SHA1', sha256: 'SHA256', md5: 'MD5' } as const;

function drawSignature(
  sheet: Sheet,
  say: Say,
  { date, time, place, who }: Record<'date' | 'time' | 'place' | 'who', string>,
) {
  sheet.gap(1.6).text(`______________________\n${who}`);
  sheet.line(say('date'), date).line(say('time'), time).line(say('place'), place);
}

function drawHashReport(sheet: Sheet, say: Say, request: CertificateRequest, certified: Certified): void {
  sheet.heading(say('report')).small(say('reportWords')).rule();
  sheet.line(say('reportId'), certified.evidenceId).line(say('reportKind'), certified.kind);
  sheet.line(say('reportDescription'), certified.description).line(say('reportSize'), certified.size);
  sheet.line(say('reportRecorded'), certified.recordedHash);
  for (const one of HASHES)
    if (one === 'sha256' || request.hashes.includes(one))
      sheet.line(say('reportNow', { algorithm: NAMES[one] }), certified.hashes[one]);
  sheet.line(say('reportWhen'), `${certified.date} ${certified.time} IST`).gap(0.3).text(say('reportSame'));
  sheet.rule().heading(say('custody'));
  if (certified.custody.length === 0) sheet.text(say('custodyNone'));
  for (const [index, one] of certified.custody.entries()) {
    const seal = one.seal ? ` · ${say('custodySeal', { number: one.seal })}` : '';
    sheet.text(`${index + 1}. ${one.when} · ${one.from} – ${one.to} · ${one.purpose}${seal}`);
    sheet.small(say(one.acknowledged ? 'custodyBoth' : 'custodyOpen'));
  }
}
