import {
  Book20Regular,
  Document20Regular,
  HatGraduation20Regular,
  Open20Regular,
  PersonChat20Regular,
  TaskListLtr20Regular,
} from '@fluentui/react-icons';
import type { WayKind } from '#domain/help/answer.ts';

const icons = {
  topic: Book20Regular,
  talk: PersonChat20Regular,
  checklist: TaskListLtr20Regular,
  course: HatGraduation20Regular,
  material: Document20Regular,
  external: Open20Regular,
} as const;

export const WayIcon = ({ kind }: { readonly kind: WayKind }) => {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" />;
};
