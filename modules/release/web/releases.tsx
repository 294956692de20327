import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { withdrawRelease } from '#modules/release/model/plan-release.ts';
import { Release } from '#modules/release/model/release.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { saveFile } from '#platform/web/save-file.ts';
import { csvOf } from './csv-of.ts';
import { QuoteEstimate } from './quote-estimate.form.tsx';
import { usePublicWords } from './use-public-words.ts';
import { WithdrawForm } from './withdraw.form.tsx';

type Kept = StoredOf<typeof Release>;
const TONES = { planned: 'pending', released: 'ok', superseded: 'mute', withdrawn: 'missed', dropped: 'mute' } as const;

/** What is public, what is to be, and what was taken back: a copy that went out is never changed and never forgotten. */
export function Releases() {
  const { t } = useTranslation('release');
  const [ending, setEnding] = useState<Kept | null>(null);
  const may = useMayAsk(withdrawRelease);
  const releases = useRecords(Release).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return (
    <Section title={t('list')} count={releases.length} action={<QuoteEstimate />}>
      {releases.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {releases.length > 0 && (
        <RowList label={t('list')}>
          {releases.map((one) => (
            <ReleaseRow key={one.id} release={one} onEnd={may ? () => setEnding(one) : null} />
          ))}
        </RowList>
      )}
      <Drawer opened={ending !== null} onClose={() => setEnding(null)} title={t('withdraw.title')}>
        {ending && <WithdrawForm release={ending} onClose={() => setEnding(null)} />}
      </Drawer>
    </Section>
  );
}

const dayOf = ({ releasedOn, notBefore }: Kept) => releasedOn ?? notBefore ?? '';

function ReleaseRow({ release, onEnd }: { release: Kept; onEnd: (() => void) | null }) {
  const { t, i18n } = useTranslation(['release', 'figure', 'codes', 'places']);
  const words = usePublicWords();
  const { state, releasedOn, notBefore, endedWhy, brokenBy, indicator } = release;
  const isOpen = state === 'planned' || state === 'released';
  const save = () => saveFile(new Blob([csvOf(release, t)], { type: 'text/csv' }), 'figures.csv');
  return (
    <Row
      title={releasedOn ? words(release, releasedOn) : t(`figure:indicator.${indicator}`)}
      under={
        <>
          <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
          {state === 'planned' && notBefore && (
            <FactLine icon="calendar">{t('isPlanned', { day: dayWords(notBefore, i18n.language) })}</FactLine>
          )}
          {brokenBy.length > 0 && <span>{brokenBy.map((one) => t(`by.${one}`)).join(', ')}</span>}
          {endedWhy && <span>{endedWhy}</span>}
        </>
      }
      due={
        <>
          {releasedOn && (
            <Button kind="quiet" icon="download" onClick={save}>
              {t('csv')}
            </Button>
          )}
          {isOpen && onEnd && (
            <Button kind="quiet" onClick={onEnd}>
              {t(state === 'planned' ? 'drop' : 'withdraw.title')}
            </Button>
          )}
        </>
      }
    />
  );
}
