const PATH = '/invitation';

/**
 * The one-time secret of an invitation's link. It stands behind `#`, where no server and no log ever sees it, and is
 * taken out of the address at once: whoever looks at the screen, or goes back, must not find it there.
 */
export function takeInvitation(): string | null {
  if (location.pathname !== PATH) return null;
  const token = location.hash.slice(1);
  history.replaceState(null, '', PATH);
  return token;
}

/** Leads on to the application when the invitation is used up or put aside. */
export function leaveInvitation(): void {
  if (location.pathname === PATH) history.replaceState(null, '', '/');
}
