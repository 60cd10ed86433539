import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeTopic, makeUnit } from '#domain/help/help.fixtures.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { renderWith, siteUrl, type Around } from '#tests/support/render-with.tsx';
import { ContentReviewPage } from './ContentReviewPage.tsx';

const secretariat = makeUnit({ title: 'Kommunaldirektørens Sekretariat', mail: 'sekretariatet@kommune.example' });
const coordinator = makeUnit({ id: 3, key: 'hr-koordinator', title: 'HR-koordinator', fallback: 'sekretariatet' });
const overdue = makeTopic({ id: 4, slug: 'ferie', title: 'Ferie', reviewBy: plainDate('2025-01-01')! });
const blank = makeTopic({
  id: 5,
  slug: 'stress',
  title: 'Stress',
  centralHelp: '[Kommunen udfylder: hvem][Kommunen udfylder.]',
});

const asHr: Around = { person: { roles: { hr: true, maySignUp: true } } };
const waiting: Around = {
  ...asHr,
  content: { topics: [overdue, blank], units: [secretariat, coordinator], unreadable: 2 },
};

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the content that waits for HR', () => {
  it('is one table for each reason, with the count and a way to each topic and its form', () => {
    renderWith(<ContentReviewPage />, waiting);
    const late = section('Skulle være kontrolleret');
    expect(late.getByText('1 emne')).toBeDefined();
    expect(late.getByRole('link', { name: 'Ferie' }).getAttribute('href')).toBe('#/hjaelp/ferie');
    expect(late.getByRole('cell', { name: /januar 2025/ })).toBeDefined();
    expect(late.getByRole('link', { name: 'Rediger i SharePoint: Ferie' }).getAttribute('href')).toBe(
      `${siteUrl}/Lists/HelpTopics/EditForm.aspx?ID=4`,
    );
    expect(screen.queryByRole('region', { name: 'Regler, der skal bekræftes' })).toBeNull();
  });

  it('lists what is asked for in the blanks, also where a blank does not say', () => {
    renderWith(<ContentReviewPage />, waiting);
    const blanks = section('Mangler oplysninger').getAllByRole('listitem');
    expect(blanks.map((blank) => blank.textContent)).toEqual(['hvem', 'Oplysning mangler']);
  });

  it('names the units that can’t be reached, and who answers instead', () => {
    renderWith(<ContentReviewPage />, waiting);
    const silent = section('Enheder uden mail og telefon');
    expect(silent.getByRole('rowheader', { name: 'HR-koordinator' })).toBeDefined();
    expect(silent.getByText('Kommunaldirektørens Sekretariat')).toBeDefined();
  });

  it('says how many rows can’t be read', () => {
    renderWith(<ContentReviewPage />, waiting);
    expect(screen.getByRole('status').textContent).toMatch(/^2 rækker/);
  });

  it('says so when nothing waits', () => {
    renderWith(<ContentReviewPage />, { ...asHr, content: { topics: [makeTopic()], units: [secretariat] } });
    expect(screen.getByRole('heading', { name: 'Alt er kontrolleret' })).toBeDefined();
  });
});
