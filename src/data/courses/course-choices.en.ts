import type { CourseChoices } from './course-choices.da.ts';

export const courseChoicesEn: CourseChoices = {
  targetGroups: {
    leaders: 'Leaders',
    newLeaders: 'New leaders',
    medCommittees: 'MED committees',
    aspiringLeaders: 'Employees who may become leaders',
    allEmployees: 'All employees',
  },
  formats: {
    halfDay: 'Half a day',
    fullDay: 'A whole day',
    morning: 'Morning',
    afterHours: 'After-work meeting',
    programme: 'Programme',
    launch: 'Launch',
    network: 'Network meeting',
    welcome: 'Welcome event',
    undecided: 'Form not decided',
  },
  stages: {
    idea: 'Idea',
    proposed: 'Proposed',
    prioritised: 'Prioritised',
    planned: 'Planned',
    running: 'Running',
    closed: 'Ended',
  },
};
