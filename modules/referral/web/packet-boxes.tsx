import { useTranslation } from 'react-i18next';
import { type PacketFact, TEMPLATES } from '#modules/referral/model/packet-template.ts';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';

type Words = Partial<Record<PacketFact, string>>;
type Props = {
  template: keyof typeof TEMPLATES;
  words: Words;
  onChange: (words: Words) => void;
  error: string | undefined;
};

/** One box for each fact that this kind of help may need, and none besides. */
export function PacketBoxes({ template, words, onChange, error }: Props) {
  const { t } = useTranslation('referral-out');
  const { least, most } = TEMPLATES[template];
  return (
    <>
      {most.map((fact) => (
        <TextArea
          key={fact}
          name={fact}
          rows={1}
          label={t(`fact.${fact}`)}
          aside={t(least.includes(fact) ? 'form.needed' : 'form.may')}
          value={words[fact] ?? ''}
          onChange={(said) => onChange({ ...words, [fact]: said })}
        />
      ))}
      {error && <Note tone="risk">{error}</Note>}
    </>
  );
}
