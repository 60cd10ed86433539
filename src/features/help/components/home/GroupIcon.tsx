import {
  ChatMultiple24Regular,
  HeartPulse24Regular,
  LeafOne24Regular,
  Lightbulb24Regular,
  Money24Regular,
  PeopleTeam24Regular,
  PersonAdd24Regular,
  Scales24Regular,
} from '@fluentui/react-icons';
import type { CategoryIcon } from '#domain/help/category.ts';

const icons = {
  money: Money24Regular,
  scales: Scales24Regular,
  heartPulse: HeartPulse24Regular,
  leaf: LeafOne24Regular,
  chat: ChatMultiple24Regular,
  personAdd: PersonAdd24Regular,
  lightbulb: Lightbulb24Regular,
  people: PeopleTeam24Regular,
} satisfies Record<CategoryIcon, unknown>;

export const GroupIcon = ({ icon }: { icon: CategoryIcon }) => {
  const Icon = icons[icon];
  return <Icon />;
};
