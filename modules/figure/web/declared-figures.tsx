import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { correctFigure } from '#modules/figure/model/correct-figure.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectFigureForm } from './correct-figure.form.tsx';

type Declared = StoredOf<typeof DeclaredFigure>;

/** What stands in reports from before our records: each with its paper, its period and its day. */
export function DeclaredFigures() {
  const { t, i18n } = useTranslation('figure');
  const [correcting, setCorrecting] = useState<Declared | null>(null);
  const may = useMayAsk(correctFigure);
  const declared = useRecords(DeclaredFigure);
  if (declared.length === 0) return null;
  return (
    <Section title={t('declared.title')}>
      <RowList label={t('declared.title')}>
        {declared.map((one) => (
          <Row
            key={one.id}
            title={t(`unit.${one.indicator}.declared`, { count: one.value })}
            under={
              <>
                <DatedText value={one.period} />
                <FactLine icon="calendar">{t('declared.asOf', { day: dayWords(one.asOf, i18n.language) })}</FactLine>
                <SourceBadge source={one.source} />
              </>
            }
            due={
              may && (
                <Button kind="quiet" onClick={() => setCorrecting(one)}>
                  {t('declared.correct')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
      <Drawer opened={correcting !== null} onClose={() => setCorrecting(null)} title={t('declared.correct')}>
        {correcting && <CorrectFigureForm declared={correcting} onClose={() => setCorrecting(null)} />}
      </Drawer>
    </Section>
  );
}
