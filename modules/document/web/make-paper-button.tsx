import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { papersFor } from '#modules/document/model/paper.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { useMe } from '#platform/web/me.ts';
import { MakePaperForm } from './make-paper.form.tsx';

/** Where a page speaks of a person whom others ask papers about. */
export function MakePaperButton({ personId }: { personId?: string }) {
  const { t } = useTranslation('document');
  const [making, setMaking] = useState(false);
  const { roles } = useMe();
  if (papersFor(roles).length === 0) return null;
  const close = () => setMaking(false);
  return (
    <>
      <Button icon="papers" onClick={() => setMaking(true)}>
        {t('make')}
      </Button>
      <Drawer opened={making} onClose={close} title={t('make')}>
        <MakePaperForm personId={personId} onClose={close} />
      </Drawer>
    </>
  );
}
