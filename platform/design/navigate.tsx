import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** Follows an address inside the application; given by the router, so that design knows none. */
export const NavigateContext = createContext<(to: string) => void>(() => {});

type AppLinkProps = {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
  current?: boolean | undefined;
  onFollow?: (() => void) | undefined;
};

/** A real link: the middle button and *copy address* work, a plain click stays in the page. */
export function AppLink({ to, children, className, label, current, onFollow }: AppLinkProps) {
  const navigate = useContext(NavigateContext);
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onFollow?.();
    navigate(to);
  }
  return (
    <a href={to} onClick={follow} className={className} aria-label={label} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
