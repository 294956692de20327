import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { worksElsewhere } from '#modules/case-file/model/share-with-partner.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { OUT_BASES } from '#modules/referral/model/out-referral.ts';
import { type PacketFact, TEMPLATES, templateOf } from '#modules/referral/model/packet-template.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';
import { PacketBoxes } from './packet-boxes.tsx';
import { useKnownFacts } from './use-known-facts.ts';

type Values = {
  caseFileId: string | null;
  toOrganisation: string | null;
  toWhom: string;
  toStaffId: string | null;
  service: string | null;
  basis: string | null;
  basisWords: string;
  lang: string | null;
  /** What was typed over what we know. */
  typed: Partial<Record<PacketFact, string>>;
};
type Form = ActForm<Values>;
const LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;

/** Whom, to whom, for what; then only what this kind of help needs, filled in with what we know. It is a draft until it is sent. */
export function PrepareOutReferralForm({
  caseFileId,
  onClose,
}: {
  caseFileId?: string | undefined;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('referral-out');
  const [ids] = useState(() => ({ referralId: newId(), packetId: newId() }));
  const go = useGo();
  const initial: Values = {
    caseFileId: caseFileId ?? null,
    ...{ toOrganisation: null, toWhom: '', toStaffId: null, service: null, basisWords: '', typed: {} },
    basis: 'consent',
    lang: LANGUAGES.find((lang) => lang === i18n.language) ?? 'en',
  };
  const [chosen, setChosen] = useState(caseFileId ?? null);
  const known = useKnownFacts(chosen);
  const toInput = ({ typed, toWhom, basisWords, ...values }: Values) => ({
    ...values,
    ...ids,
    toWhom: orNull(toWhom),
    basisWords: orNull(basisWords),
    facts: factsOf(values.service, { ...known, ...typed }),
  });
  const form = useActForm(prepareOutReferral, {
    initial,
    toInput,
    onKept: () => {
      onClose();
      go(`/pa/${ids.referralId}`);
    },
  });
  return (
    <ActFrame form={form} title={t('prepare')} onClose={onClose} keepLabel={t('form.keep')}>
      <Whom form={form} fixed={caseFileId !== undefined} onFile={setChosen} />
      <ToWhom form={form} />
      {form.values.service && <PacketPart form={form} known={known} />}
    </ActFrame>
  );
}

function factsOf(service: string | null, words: Partial<Record<PacketFact, string>>) {
  if (service === null) return [];
  return TEMPLATES[templateOf(service as ServiceType)].most.flatMap((fact) => {
    const said = words[fact]?.trim() ?? '';
    return said === '' ? [] : [{ fact, words: said }];
  });
}

function Whom({ form, fixed, onFile }: { form: Form; fixed: boolean; onFile: (id: string | null) => void }) {
  const { t } = useTranslation('referral-out');
  const files = useRecords(CaseFile, ({ closedAt }) => closedAt === null);
  const people = useRecords(Person);
  const options = files.map(({ id, personId, title }) => ({
    code: id,
    label: [title, people.find((one) => one.id === personId)?.displayCode].filter(Boolean).join(' · '),
  }));
  if (fixed) return null;
  return (
    <SelectField
      {...pieceOf(form, 'caseFileId')}
      label={t('form.whom')}
      options={options}
      onChange={(id) => {
        form.set('caseFileId', id);
        onFile(id);
      }}
    />
  );
}

function ToWhom({ form }: { form: Form }) {
  const { t, i18n } = useTranslation('referral-out');
  const organisations = useRecords(Organisation, ({ kind }) => kind !== 'self');
  const theirs = useRecords(StaffMember, (one) => worksElsewhere(one) && one.leftOn === null);
  const colleagues = theirs.map(({ id, name }) => ({ code: id, label: name }));
  const options = organisations.map(({ id, name }) => ({ code: id, label: name }));
  return (
    <>
      <SelectField
        {...pieceOf(form, 'toOrganisation')}
        label={t('form.to')}
        options={options.sort((a, b) => a.label.localeCompare(b.label))}
      />
      <TextField {...pieceOf(form, 'toWhom')} label={t('form.toWhom')} hint={t('form.toWhomHint')} />
      {colleagues.length > 0 && (
        <SelectField {...pieceOf(form, 'toStaffId')} label={t('form.theirs')} options={colleagues} />
      )}
      <SelectField
        {...pieceOf(form, 'lang')}
        label={t('form.lang')}
        options={LANGUAGES.map((code) => ({ code, label: languageWords(code, i18n.language) }))}
      />
      <SelectField
        {...pieceOf(form, 'basis')}
        label={t('form.basis')}
        options={OUT_BASES.map((code) => ({ code, label: t(`basis.${code}`) }))}
      />
      {form.values.basis !== 'consent' && <TextField {...pieceOf(form, 'basisWords')} label={t('form.basisWords')} />}
      <SelectField {...pieceOf(form, 'service')} label={t('form.service')} options={useCodeOptions('service_type')} />
    </>
  );
}

function PacketPart({ form, known }: { form: Form; known: Partial<Record<PacketFact, string>> }) {
  const { t } = useTranslation('referral-out');
  const { typed, service } = form.values;
  return (
    <>
      <Note icon="shield">{t('form.only')}</Note>
      <PacketBoxes
        template={templateOf(service as ServiceType)}
        words={{ ...known, ...typed }}
        onChange={(words) => form.set('typed', words)}
        error={errorOf(form, 'facts')}
      />
    </>
  );
}
