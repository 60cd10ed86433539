import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hrCoursesDa } from '../hr-courses.da.ts';
import { ToDoCard } from './ToDoCard.tsx';

it('says that nothing waits for HR only when all sign-ups have been read', () => {
  const nothing = { courses: [], due: 0 };
  const { rerender } = render(<ToDoCard overview={{ ...nothing, isChecking: true }} />);
  expect(screen.queryByText(hrCoursesDa.nothingToDo)).toBeNull();
  rerender(<ToDoCard overview={{ ...nothing, isChecking: false }} />);
  expect(screen.getByText(hrCoursesDa.nothingToDo)).toBeTruthy();
});
