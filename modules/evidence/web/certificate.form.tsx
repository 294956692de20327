import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CERTIFICATE_LANGUAGES,
  CertificateRequest,
  HASHES,
  HELD_AS,
  SOURCE_DEVICES,
} from '#modules/evidence/model/certificate.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useMe } from '#platform/web/me.ts';
import { fetchCertificate } from './fetch-certificate.ts';
import type { Fetched } from './fetch-file.ts';
import { FileWords } from './file-words.tsx';

type Draft = Record<
  | 'party'
  | 'kin'
  | 'address'
  | 'otherDevice'
  | 'makeModel'
  | 'colour'
  | 'serial'
  | 'deviceIds'
  | 'otherInformation'
  | 'place',
  string
> & {
  language: string;
  devices: readonly string[];
  heldAs: readonly string[];
  hashes: readonly string[];
};
type State = { busy: boolean; incomplete: boolean; said: Exclude<Fetched, 'same'> | null };
type CertificateFormProps = { evidenceId: string; onClose: () => void; onMade: () => void };

const EMPTY = {
  kin: '',
  address: '',
  otherDevice: '',
  makeModel: '',
  colour: '',
  serial: '',
  deviceIds: '',
  otherInformation: '',
  place: '',
};
const HASH_NAMES = { sha1: 'SHA1', sha256: 'SHA256', md5: 'MD5' } as const;
const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' } as const;

/** What the law asks for and no record holds. Nothing of it is kept on this device. */
export function CertificateForm({ evidenceId, onClose, onMade }: CertificateFormProps) {
  const { t, i18n } = useTranslation('evidence');
  const { name } = useMe();
  const [draft, setDraft] = useState<Draft>({
    ...EMPTY,
    party: name,
    language: i18n.language,
    devices: [],
    heldAs: [],
    hashes: ['sha256'],
  });
  const [{ busy, incomplete, said }, setState] = useState<State>({ busy: false, incomplete: false, said: null });
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  async function make() {
    const read = CertificateRequest.safeParse(draft);
    if (!read.success) return setState({ busy: false, incomplete: true, said: null });
    setState({ busy: true, incomplete: false, said: null });
    const fetched = await fetchCertificate(evidenceId, read.data);
    setState({ busy: false, incomplete: false, said: fetched === 'same' ? null : fetched });
    if (fetched === 'same') onMade();
  }
  const refusal = incomplete ? (
    <ReasonNote title={t('certificate.title')} words={t('certificate.incomplete')} />
  ) : (
    <FileWords said={said} />
  );
  return (
    <FormFrame
      title={t('certificate.title')}
      onKeep={make}
      onClose={onClose}
      errors={[]}
      refusal={incomplete || said ? refusal : null}
      busy={busy}
      keepLabel={t('certificate.make')}
    >
      <p>{t('certificate.words')}</p>
      <Pieces draft={draft} set={set} />
    </FormFrame>
  );
}

function Pieces({ draft, set }: { draft: Draft; set: (change: Partial<Draft>) => void }) {
  const { t } = useTranslation('evidence');
  const text = (name: keyof typeof EMPTY | 'party') => (
    <TextField
      name={name}
      label={t(`certificate.${name}`)}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      maxLength={300}
    />
  );
  const several = (name: 'devices' | 'heldAs' | 'hashes', options: { code: string; label: string }[]) => (
    <MultiSelectField
      name={name}
      label={t(`certificate.${name}`)}
      options={options}
      value={draft[name]}
      onChange={(codes) => set({ [name]: codes })}
    />
  );
  return (
    <>
      <SelectField
        name="language"
        label={t('certificate.language')}
        options={CERTIFICATE_LANGUAGES.map((code) => ({ code, label: LANGUAGE_NAMES[code] }))}
        value={draft.language}
        onChange={(language) => set({ language: language ?? 'en' })}
      />
      {text('party')}
      {text('kin')}
      {text('address')}
      {several(
        'devices',
        SOURCE_DEVICES.map((code) => ({ code, label: t(`certificate.device.${code}`) })),
      )}
      {draft.devices.includes('other') && text('otherDevice')}
      {text('makeModel')}
      {text('colour')}
      {text('serial')}
      {text('deviceIds')}
      {text('otherInformation')}
      {several(
        'heldAs',
        HELD_AS.map((code) => ({ code, label: t(`certificate.held.${code}`) })),
      )}
      {several(
        'hashes',
        HASHES.map((code) => ({ code, label: HASH_NAMES[code] })),
      )}
      {text('place')}
    </>
  );
}
