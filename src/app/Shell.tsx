import { useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { useHost } from '#host/HostProvider.tsx';
import { areas } from './areas.ts';

/** The frame around every page. */
export const Shell = () => {
  const host = useHost();
  useEffect(() => host.drawn(), [host]);
  return (
    <main id="indhold">
      <Switch>
        {areas.flatMap((area) =>
          area.routes.map(({ path, page: Page }) => (
            <Route key={path} path={path}>
              <Page />
            </Route>
          )),
        )}
      </Switch>
    </main>
  );
};
