import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredFigure, Figures } from '#modules/figure/model/answered-figure.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { Button } from '#platform/design/button.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import { CountedOneByOne } from './counted-one-by-one.tsx';
import { DeclareFigureForm } from './declare-figure.form.tsx';
import { DeclaredFigures } from './declared-figures.tsx';
import styles from './figure.module.css';
import { FigureCards } from './figure-cards.tsx';
import { HowCounted } from './how-counted.tsx';
import { QualityNotes } from './quality-notes.tsx';
import { SinceBar } from './since-bar.tsx';
import { SpanPicker } from './span-picker.tsx';
import { useChosenSpan } from './use-chosen-span.ts';

type FiguresScreenProps = {
  /** What other modules say of the open figure, and of all of them. */
  beside?: ((figure: AnsweredFigure) => ReactNode) | undefined;
  below?: ReactNode;
};

/** What we count, from which records, and who said the rest. Every number opens what it counts. */
export function FiguresScreen({ beside, below }: FiguresScreenProps) {
  const { t } = useTranslation('figure');
  const [span, choose] = useChosenSpan();
  const { data, state, refusal, again } = useServer<Figures>(`/api/figures?from=${span.from}&to=${span.to}`);
  const [declaring, setDeclaring] = useState(false);
  const may = useMayAsk(declareFigure);
  const sayRefusal = useRefusalWords();
  const actions = (
    <>
      {may && (
        <Button icon="write" onClick={() => setDeclaring(true)}>
          {t('declare.open')}
        </Button>
      )}
      <SpanPicker span={span} onChoose={choose} />
    </>
  );
  const close = () => {
    setDeclaring(false);
    again();
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      {refusal && <Note tone="missed">{sayRefusal(refusal)}</Note>}
      {state === 'not-reached' && <Note icon="pending">{t(data ? 'lastCopy' : 'notReached')}</Note>}
      {state === 'loading' && !data && <ShapeSkeleton shape="figures" count={4} />}
      {data && <Told figures={data} beside={beside} />}
      {below}
      <Drawer opened={declaring} onClose={close} title={t('declare.title')}>
        <DeclareFigureForm onClose={close} />
      </Drawer>
    </div>
  );
}

function Told({ figures, beside }: { figures: Figures; beside: FiguresScreenProps['beside'] }) {
  const [opened, setOpened] = useState<Pick<AnsweredFigure, 'indicator' | 'reach'>>({
    indicator: 'persons_rescued',
    reach: 'period',
  });
  const figure = figures.figures.find((one) => one.indicator === opened.indicator && one.reach === opened.reach);
  const since = figures.figures.find(({ reach }) => reach === 'since');
  const told = (
    <>
      {figure && <CountedOneByOne figure={figure} figures={figures} />}
      {figure && <HowCounted indicator={figure.indicator} />}
      {since && <SinceBar figure={since} />}
      <DeclaredFigures />
      <QualityNotes value={figures.byAge.adult + figures.byAge.child + figures.byAge.unclear} />
    </>
  );
  return (
    <>
      <FigureCards figures={figures.figures} opened={opened} onOpen={setOpened} />
      {figure && beside ? <Columns side={beside(figure)}>{told}</Columns> : told}
    </>
  );
}
