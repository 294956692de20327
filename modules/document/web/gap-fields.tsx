import { useTranslation } from 'react-i18next';
import { gapsOf } from '#modules/document/model/gaps.ts';
import type { Paper } from '#modules/document/model/paper.ts';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';

export type Written = Readonly<Record<string, string>>;
type Props = { paper: Paper; written: Written; onChange: (written: Written) => void };

/** The gaps of a paper, to be typed by whoever would rather not write them by hand. */
export function GapFields({ paper, written, onChange }: Props) {
  const { t } = useTranslation(['document', 'papers']);
  const gaps = gapsOf(paper);
  if (gaps.length === 0) return null;
  return (
    <>
      <SectionTitle level={3}>{t('gaps')}</SectionTitle>
      <p>{t('gapsHint')}</p>
      {gaps.map(({ words, lines }) => {
        const piece = {
          ...{ name: `gap-${words}`, label: t(`papers:${words}`), value: written[words] ?? '' },
          onChange: (typed: string) => onChange({ ...written, [words]: typed }),
        };
        return lines > 1 ? (
          <TextArea key={words} {...piece} rows={lines} />
        ) : (
          <TextField key={words} {...piece} maxLength={300} />
        );
      })}
    </>
  );
}
