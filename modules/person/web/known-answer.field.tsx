import { useTranslation } from 'react-i18next';
import { KNOWN_ANSWERS } from '#modules/person/model/known-answer.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import type { FormError } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecord } from '#platform/web/records.ts';
import { KnownAlready } from './known-already.tsx';
import { KnownPersonField } from './known-person.field.tsx';
import { useSoundingAlike } from './use-sounding-alike.ts';

/** The answer while it is being given. */
export type KnownDraft = { known: string | null; personId: string | null; words: string };
export const NOT_ANSWERED: KnownDraft = { known: null, personId: null, words: '' };

/** The act's input made of it; absent while nobody has answered, which a referral that is only taken down may say. */
export function knownInput({ known, personId, words }: KnownDraft): object {
  if (known === null) return {};
  return { known: { known, personId: known === 'nobody' ? null : personId, words: orNull(words) } };
}

type Props = {
  /** Every name that was heard. */
  heard: readonly string[];
  value: KnownDraft;
  onChange: (value: KnownDraft) => void;
  form: { errors: readonly FormError[] };
};

/** Whether she is known already: who sounds alike, who has exactly this name or number, and what whoever asked found. */
export function KnownAnswerField({ heard, value, onChange, form }: Props) {
  const { t } = useTranslation('person');
  const options = KNOWN_ANSWERS.map((code) => ({ code, label: t(`asked.${code}`), hint: t(`asked.then.${code}`) }));
  const named = value.known === 'same' || value.known === 'not-sure';
  const take = (personId: string) =>
    onChange({ ...value, personId, known: value.known === 'not-sure' ? 'not-sure' : 'same' });
  return (
    <Stack>
      <SoundingAlike heard={heard} chosen={named ? value.personId : null} onTake={take} />
      <KnownAlready names={heard} onTake={({ personId }) => take(personId)} />
      <ChoiceList
        name="known"
        label={t('asked.title')}
        options={options}
        value={value.known}
        onChange={(known) => onChange({ ...value, known })}
        error={errorOf(form, 'known')}
      />
      {named && (
        <>
          <Whom value={value} onChange={onChange} form={form} />
          <TextArea
            name="knownWords"
            label={t(`asked.words.${value.known === 'same' ? 'same' : 'notSure'}`)}
            hint={t('merge.whyHint')}
            rows={2}
            value={value.words}
            onChange={(words) => onChange({ ...value, words })}
            error={errorOf(form, 'words')}
          />
        </>
      )}
    </Stack>
  );
}

function Whom({ value, onChange, form }: Omit<Props, 'heard'>) {
  const { t } = useTranslation('person');
  return (
    <KnownPersonField
      name="knownId"
      label={t('asked.whom')}
      not=""
      value={value.personId}
      onChange={(personId) => onChange({ ...value, personId })}
      error={errorOf(form, 'knownId') ?? errorOf(form, 'personId')}
    />
  );
}

type AlikeProps = { heard: readonly string[]; chosen: string | null; onTake: (personId: string) => void };

function SoundingAlike({ heard, chosen, onTake }: AlikeProps) {
  const { t } = useTranslation('person');
  const alike = useSoundingAlike(heard);
  const taken = useRecord(Person, chosen);
  if (alike.length === 0) return null;
  return (
    <RowList label={t('asked.alike')}>
      {alike.map(({ person, fileId }) => (
        <Row
          key={person.id}
          title={<span className="s-private">{person.nameUsed ?? t('unknownName')}</span>}
          under={
            <>
              <span>{person.displayCode}</span>
              <span>{t(fileId ? 'asked.hasFile' : 'asked.soundsAlike')}</span>
            </>
          }
          selected={taken?.id === person.id}
          due={
            <Button kind="quiet" onClick={() => onTake(person.id)}>
              {t('known.take')}
            </Button>
          }
        />
      ))}
    </RowList>
  );
}
