import { useTranslation } from 'react-i18next';
import type { AnsweredFigure } from '#modules/figure/model/answered-figure.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { FigureValue } from '#platform/design/figure-value.tsx';
import styles from './figure.module.css';
import { useSourceWords } from './use-source-words.ts';
import { useSpanWords } from './use-span-words.ts';

type Opened = Pick<AnsweredFigure, 'indicator' | 'reach'>;
type FigureCardsProps = { figures: readonly AnsweredFigure[]; opened: Opened; onOpen: (figure: Opened) => void };

/** The figures side by side; the one that is open shows below what it counts. */
export function FigureCards({ figures, opened, onOpen }: FigureCardsProps) {
  const { t } = useTranslation('figure');
  return (
    <ul className={styles.cards} aria-label={t('title')}>
      {figures.map((figure) => (
        <li key={`${figure.indicator} ${figure.reach}`}>
          <FigureCard
            figure={figure}
            selected={figure.indicator === opened.indicator && figure.reach === opened.reach}
            onOpen={() => onOpen({ indicator: figure.indicator, reach: figure.reach })}
          />
        </li>
      ))}
    </ul>
  );
}

function FigureCard({ figure, selected, onOpen }: { figure: AnsweredFigure; selected: boolean; onOpen: () => void }) {
  const { t, i18n } = useTranslation(['figure', 'design']);
  const [spanWords, sourceWords] = [useSpanWords(), useSourceWords()];
  const { value, indicator, reach, period, declaredPart, recordedPart, sources, undecided } = figure;
  const parts = reach === 'standing' ? t('standing', { day: dayWords(period.to, i18n.language) }) : partsOf();
  const beside = reach === 'standing' && declaredPart !== null ? [t('declaredBeside', declaredWords())] : [];
  const open = undecided > 0 ? [t('undecided', { count: undecided })] : [];
  return (
    <FigureValue
      value={value}
      qualifier={figure.qualifier}
      unit={t(`unit.${indicator}.${reach}`, { count: value, year: period.from.slice(0, 4) })}
      period={parts}
      asOf={dayWords(figure.asOf, i18n.language)}
      source={[...beside, ...sources.map(sourceWords), ...open].join('; ')}
      selected={selected}
      onOpen={onOpen}
    />
  );

  function partsOf(): string {
    if (declaredPart === null) return spanWords(period);
    return t('declaredAndRecorded', { declared: declaredPart, recorded: recordedPart });
  }

  function declaredWords() {
    return { qualifier: t(`design:figure.${figure.declaredAs ?? 'exact'}`), declared: declaredPart ?? 0 };
  }
}
