import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostedLetter } from '#modules/giving/model/posted-letter.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { SureButton } from '#platform/design/sure-button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { call } from '#platform/web/http.ts';
import { useServer } from '#platform/web/server-read.ts';

const TONES = {
  waiting: 'pending',
  sending: 'pending',
  uncertain: 'missed',
  refused: 'missed',
  'given-up': 'missed',
} as const;

const AT_ONCE = 50;
type Told = { letters: PostedLetter[]; all: number; isCarried: boolean };

/** Letters that are not sent: those that wait, and those somebody must look at. Each can be sent again, or let go and printed. */
export function Letters() {
  const { t, i18n } = useTranslation('giving');
  const [most, setMost] = useState(AT_ONCE);
  const { data, state, again } = useServer<Told>(`/api/letters?most=${most}`);
  const [busy, setBusy] = useState<string | null>(null);
  async function settle(id: string, how: 'again' | 'let-go') {
    setBusy(id);
    await call('POST', `/api/letters/${id}/${how}`, {});
    setBusy(null);
    again();
  }
  const letters = data?.letters ?? [];
  return (
    <Section title={t('letters.title')} count={data?.all ?? 0}>
      {state === 'loading' && !data && <ShapeSkeleton shape="rows" count={2} />}
      {state === 'not-reached' && <Note icon="pending">{t('letters.notReached')}</Note>}
      {data && !data.isCarried && <Note icon="late">{t('letters.nobodyCarries')}</Note>}
      {data && letters.length === 0 && <EmptyLine>{t('letters.none')}</EmptyLine>}
      {letters.length > 0 && (
        <RowList label={t('letters.title')}>
          {letters.map((one) => (
            <Row
              key={one.id}
              title={one.to ?? t('letters.unreadable')}
              under={
                <>
                  <Tag tone={TONES[one.state]}>{t(`letters.state.${one.state}`)}</Tag>
                  <span>{one.subject}</span>
                  <span>{momentWords(one.postedAt, i18n.language)}</span>
                  {one.answer && <span>{one.answer}</span>}
                </>
              }
              due={
                one.state !== 'sending' && (
                  <>
                    {one.state !== 'waiting' && (
                      <Button busy={busy === one.id} onClick={() => void settle(one.id, 'again')}>
                        {t('letters.again')}
                      </Button>
                    )}
                    <SureButton busy={busy === one.id} onSure={() => void settle(one.id, 'let-go')}>
                      {t('letters.letGo')}
                    </SureButton>
                  </>
                )
              }
            />
          ))}
        </RowList>
      )}
      {data && data.all > letters.length && (
        <Button onClick={() => setMost(most + AT_ONCE)}>
          {t('letters.moreOf', { shown: letters.length, all: data.all })}
        </Button>
      )}
    </Section>
  );
}
