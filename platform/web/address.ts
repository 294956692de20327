import { useParams, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The opaque id in this address; empty in a room's own. */
export function useAddressId(): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params.id ?? '';
}

/** Goes to an address of this application: `/<room letter>/<id>`. */
export function useGo(): (to: string) => void {
  const router = useRouter();
  return useCallback((to) => void router.navigate({ to }), [router]);
}
