import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { IDENTITY_FOR, PAPER_LANGUAGES, type Paper, PaperRequest, papersFor } from '#modules/document/model/paper.ts';
import { openIdentity } from '#modules/person/model/identity.ts';
import { Person } from '#modules/person/model/person.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useDraft } from '#platform/web/drafts.ts';
import { callForFile, isRefused } from '#platform/web/http.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { saveFile } from '#platform/web/save-file.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { FilledFrom } from './filled-from.tsx';
import { GapFields, type Written } from './gap-fields.tsx';

type Draft = {
  paper: Paper | null;
  personId: string | null;
  language: string | null;
  to: string;
  place: string;
  withIdentity: boolean;
  ofId: string | null;
};
/** What is typed into each paper's gaps: another choice of paper takes nothing away. */
type Typed = Partial<Record<Paper, Written>>;
type Set = (change: Partial<Draft>) => void;

const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' } as const;

/** A paper that others ask for, filled with what is known. It is made by the server and handed over to be saved; nothing of it is kept here. */
export function MakePaperForm({ personId, caseFileId, onClose }: WriteActProps) {
  const { t, i18n } = useTranslation('document');
  const file = useRecord(CaseFile, caseFileId);
  const about = personId ?? file?.personId ?? null;
  const empty: Draft = {
    ...{ paper: null, personId: about, language: i18n.language, to: '', place: '', withIdentity: false, ofId: null },
  };
  const [draft, setDraft, letGo] = useDraft<Draft>(`paper ${about}`, empty);
  // What was typed about one person must never stand on the paper of another.
  const [typed, setTyped, letGoTyped] = useDraft<Typed>(`gaps ${draft.personId}`, {});
  const written = draft.paper ? (typed[draft.paper] ?? {}) : {};
  const { busy, said, make } = useMaking({ ...draft, written }, () => {
    letGo();
    letGoTyped();
    onClose();
  });
  return (
    <FormFrame
      title={t('make')}
      about={<p>{t('lead')}</p>}
      onKeep={make}
      onClose={onClose}
      refusal={said && <ReasonNote title={t('notMade')} words={said} />}
      busy={busy}
      keepLabel={t('act')}
    >
      <Pieces draft={draft} set={(change) => setDraft({ ...draft, ...change })} />
      {draft.paper && (
        <GapFields
          paper={draft.paper}
          written={written}
          onChange={(next) => draft.paper && setTyped({ ...typed, [draft.paper]: next })}
        />
      )}
    </FormFrame>
  );
}

/** Asks the server; what it refuses, and that it was not reached, is said where the form stands. */
function useMaking({ personId, ...draft }: Draft & { written: Written }, onMade: () => void) {
  const { t } = useTranslation('document');
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  async function make() {
    const asked = PaperRequest.safeParse(draft);
    if (!asked.success || personId === null) return setSaid(t('incomplete'));
    setBusy(true);
    try {
      const answer = await callForFile(`/api/people/${personId}/papers`, asked.data);
      if (isRefused(answer)) return setSaid(say(answer.refusal));
      saveFile(answer.file, answer.name);
      onMade();
    } catch {
      setSaid(t('notReached'));
    } finally {
      setBusy(false);
    }
  }
  return { busy, said, make };
}

function Pieces({ draft, set }: { draft: Draft; set: Set }) {
  const { t } = useTranslation(['document', 'design']);
  const { roles } = useMe();
  const people = useRecords(Person).map(({ id, nameUsed, displayCode }) => ({
    code: id,
    label: `${nameUsed ?? t('design:unknownName')} ${displayCode}`,
  }));
  return (
    <>
      <SelectField
        name="paper"
        label={t('which')}
        options={papersFor(roles).map((code) => ({ code, label: t(`paper.${code.replaceAll('-', '_')}`) }))}
        value={draft.paper}
        onChange={(paper) => set({ paper: paper as Paper | null, withIdentity: false, ofId: null })}
      />
      <SelectField
        name="personId"
        label={t('who')}
        options={people}
        value={draft.personId}
        onChange={(personId) => set({ personId, ofId: null })}
      />
      {draft.paper && (
        <FilledFrom
          paper={draft.paper}
          personId={draft.personId}
          value={draft.ofId}
          onChange={(ofId) => set({ ofId })}
        />
      )}
      <SelectField
        name="language"
        label={t('language')}
        options={PAPER_LANGUAGES.map((code) => ({ code, label: LANGUAGE_NAMES[code] }))}
        value={draft.language}
        onChange={(language) => set({ language })}
      />
      <TextField name="to" label={t('to')} value={draft.to} onChange={(to) => set({ to })} maxLength={300} />
      <TextField
        name="place"
        label={t('place')}
        value={draft.place}
        onChange={(place) => set({ place })}
        maxLength={300}
      />
      <WithIdentity draft={draft} set={set} />
    </>
  );
}

/** Asked only where a paper bears it and its maker may open it. */
function WithIdentity({ draft, set }: { draft: Draft; set: Set }) {
  const { t } = useTranslation('document');
  const reaches = useMe().ownReads.includes('identity');
  const mayOpen = useMayAsk(openIdentity) && reaches;
  if (!mayOpen || draft.paper === null || IDENTITY_FOR[draft.paper] === null) return null;
  return (
    <CheckField
      name="withIdentity"
      label={t('withIdentity')}
      hint={t('identityHint')}
      value={draft.withIdentity}
      onChange={(withIdentity) => set({ withIdentity })}
    />
  );
}
