import { createRoot } from 'react-dom/client';
import { useEffect, useState } from 'react';
import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  teamsLightTheme,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { spfi, SPBrowser } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

type Row = { readonly Id: number; readonly Title: string };

/** The least that these libraries can do: read the configuration, then one page of one list. */
async function readRows(): Promise<Row[]> {
  const { siteUrl } = (await (await fetch('config.json')).json()) as { siteUrl: string };
  const person = new URLSearchParams(location.search).get('as') ?? '';
  const sp = spfi(siteUrl).using(SPBrowser(), (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => [
      url,
      { ...init, headers: { ...init.headers, Authorization: `Bearer dev:${person}` } },
    ]);
    return instance;
  });
  const list = sp.web.getList(`${new URL(siteUrl).pathname}/Lists/HelpTopics`);
  return list.items.select('Id', 'Title').top(20)<Row[]>();
}

const rowsRequest = readRows();

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalS },
});

const Floor = () => {
  const styles = useStyles();
  const [rows, setRows] = useState<Row[]>();
  useEffect(() => void rowsRequest.then(setRows), []);
  useEffect(() => {
    if (rows) performance.mark('lh:useful');
  }, [rows]);
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main className={styles.root}>
        <Title2 as="h1">Emner</Title2>
        {rows ? (
          <ul>
            {rows.map((row) => (
              <li key={row.Id}>
                <DocumentRegular /> <Text>{row.Title}</Text>
              </li>
            ))}
          </ul>
        ) : (
          <Spinner label="Henter" />
        )}
        <Button>Log ind</Button>
      </main>
    </FluentProvider>
  );
};

createRoot(document.getElementById('root')!).render(<Floor />);
