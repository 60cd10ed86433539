import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hrCoursesDa } from '../hr-courses.da.ts';
import { ToDoCard } from './ToDoCard.tsx';

it('says that nothing waits for HR only when all sign-ups have been read', () => {
  const nothing = { courses: [], due: 0, dueRows: 0 };
  const { rerender } = render(<ToDoCard overview={{ ...nothing, isChecking: true }} />);
  expect(screen.queryByText(hrCoursesDa.nothingToDo)).toBeNull();
  rerender(<ToDoCard overview={{ ...nothing, isChecking: false }} />);
  expect(screen.getByText(hrCoursesDa.nothingToDo)).toBeTruthy();
});

it('counts interest that is older than it may be, and leads to where it is deleted', () => {
  render(<ToDoCard overview={{ courses: [], due: 0, dueRows: 2, isChecking: false }} />);
  expect(screen.getByRole('link', { name: hrCoursesDa.dueRows(2) }).getAttribute('href')).toBe('#/hr/oprydning');
  expect(screen.queryByText(hrCoursesDa.nothingToDo)).toBeNull();
});
