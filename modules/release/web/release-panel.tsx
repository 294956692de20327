import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredFigure } from '#modules/figure/model/answered-figure.ts';
import type { Preview } from '#modules/release/model/preview.ts';
import { DIMENSIONS, dimensionsOf, PLACES } from '#modules/release/model/release.ts';
import { isShareable } from '#modules/release/model/table-checks.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { Panel } from '#platform/design/panel.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import { Checks } from './checks.tsx';
import { GoOut, useIsAsked } from './go-out.tsx';
import { PublicTable } from './public-table.tsx';
import styles from './release.module.css';
import { usePublicWords } from './use-public-words.ts';
import { type Way, WaysToTell, wayOf } from './ways-to-tell.tsx';

/** Whether the open figure may be made public: rule by rule, and what would be read. */
export function ReleasePanel({ figure }: { figure: AnsweredFigure }) {
  return <OpenPanel key={`${figure.indicator} ${figure.reach}`} figure={figure} />;
}

function OpenPanel({ figure }: { figure: AnsweredFigure }) {
  const { t } = useTranslation('release');
  const [by, setBy] = useState<string[]>([]);
  const [way, setWay] = useState<Way>({ told: 'counts', rounded: '1' });
  const sayRefusal = useRefusalWords();
  const { indicator, reach, period, unit } = figure;
  const canShare = isShareable({ brokenBy: DIMENSIONS.filter((one) => by.includes(one)) });
  const asked = new URLSearchParams({
    indicator,
    reach,
    from: period.from,
    to: period.to,
    by: by.join(),
    ...wayOf(way, canShare),
  });
  const { data, state, refusal, again } = useServer<Preview>(`/api/releases/preview?${asked}`);
  const canBreakDown = unit === 'person' && reach === 'period';
  return (
    <Panel flat title={t('title', { figure: t(`told.${indicator}`, { count: data?.value ?? figure.value }) })}>
      <Stack>
        <p>{t('about')}</p>
        {canBreakDown && (
          <MultiSelectField
            name="by"
            label={t('by.title')}
            options={dimensionsOf(indicator).map((code) => ({ code, label: t(`by.${code}`) }))}
            value={by}
            onChange={(codes) => setBy(onePlace(codes).slice(0, 3))}
          />
        )}
        <WaysToTell way={way} canShare={canShare} onChange={setWay} />
        {refusal && <Note tone="missed">{sayRefusal(refusal)}</Note>}
        {state === 'not-reached' && <Note icon="pending">{t('notReached')}</Note>}
        {state === 'loading' && !data && <ShapeSkeleton shape="lines" count={5} />}
        {data && <Told preview={data} onAsked={again} />}
      </Stack>
    </Panel>
  );
}

/** A district lies in a state: who chooses one of them has let go of the other. */
function onePlace(codes: readonly string[]): string[] {
  const newest = codes.findLast((code) => PLACES.some((place) => place === code));
  return codes.filter((code) => code === newest || !PLACES.some((place) => place === code));
}

function Told({ preview, onAsked }: { preview: Preview; onAsked: () => void }) {
  const { t } = useTranslation('release');
  const today = useToday();
  const words = usePublicWords();
  const isAsked = useIsAsked(preview.asked);
  const waits = preview.checks.find(({ holds, from }) => !holds && from)?.from;
  // A sentence that nobody will read is a temptation to say it elsewhere.
  const mayBeTold = preview.checks.every(({ holds, from }) => holds || from);
  const isTable = preview.asked.brokenBy.length > 0;
  return (
    <>
      <Checks checks={preview.checks} second={isAsked ? 'asked' : 'not-asked'} />
      {mayBeTold && (
        <figure className={styles.public}>
          <figcaption>{t('wouldRead')}</figcaption>
          <blockquote>{words({ ...preview.asked, ...preview, quoted: null }, waits ?? today)}</blockquote>
          {isTable && (
            <PublicTable
              by={preview.asked.brokenBy}
              told={preview.asked.told}
              groups={preview.groups}
              shown={preview.shown}
            />
          )}
        </figure>
      )}
      <GoOut preview={preview} isAsked={isAsked} onAsked={onAsked} />
    </>
  );
}
