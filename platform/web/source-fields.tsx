import { useTranslation } from 'react-i18next';
import type { Source } from '#kernel/source.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useCodeOptions } from './code-options.ts';
import { orNull } from './or-null.ts';

/** Who said it, in a form: the boxes stay as they are typed, the source is made of them when it is kept. */
export type SourceDraft = { kind: string; manner: string | null; who: string; reliability: string | null };

export function draftOf(source: Source): SourceDraft {
  return { ...source, who: source.who ?? '' };
}

export function sourceOf({ kind, manner, who, reliability }: SourceDraft): object {
  return { kind, manner, who: orNull(who), reliability };
}

export const FROM_US: SourceDraft = { kind: 'own-staff', manner: 'seen', who: '', reliability: null };

type SourceFieldsProps = { value: SourceDraft; onChange: (value: SourceDraft) => void; withReliability?: boolean };

/** The questions about a source, the same in every form. An informant stands here by a code name only. */
export function SourceFields({ value, onChange, withReliability = true }: SourceFieldsProps) {
  const { t } = useTranslation('source');
  const set = (part: Partial<SourceDraft>) => onChange({ ...value, ...part });
  const informant = value.kind === 'informant';
  const [kinds, manners, reliabilities] = [
    useCodeOptions('source_kind'),
    useCodeOptions('source_manner'),
    useCodeOptions('reliability'),
  ];
  return (
    <>
      <SelectField
        name="source"
        label={t('kind')}
        options={kinds}
        value={value.kind}
        onChange={(kind) => set({ kind: kind ?? value.kind })}
      />
      <SelectField
        name="manner"
        label={t('manner')}
        options={manners}
        value={value.manner}
        onChange={(manner) => set({ manner })}
      />
      <TextField
        name="who"
        label={t(informant ? 'codeName' : 'who')}
        hint={t(informant ? 'codeNameHint' : 'whoHint')}
        value={value.who}
        onChange={(who) => set({ who })}
        maxLength={200}
      />
      {withReliability && (
        <SelectField
          name="reliability"
          label={t('reliability')}
          options={reliabilities}
          value={value.reliability}
          onChange={(reliability) => set({ reliability })}
        />
      )}
    </>
  );
}
