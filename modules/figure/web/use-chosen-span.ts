import { useState } from 'react';
import { type Span, usualSpan } from '#modules/figure/model/span.ts';
import { useToday } from '#platform/web/me.ts';

/** The span chosen last stays while the application is open; an address or a store would tell others what was looked at. */
let chosen: Span | null = null;

export function useChosenSpan(): [Span, (span: Span) => void] {
  const today = useToday();
  const [span, setSpan] = useState<Span>(chosen ?? usualSpan(today));
  return [
    span,
    (next) => {
      chosen = next;
      setSpan(next);
    },
  ];
}
