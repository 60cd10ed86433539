import { useQuery } from '@tanstack/react-query';
import { useContent, useDataSource } from '#data/DataProvider.tsx';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { materialsQuery } from '#data/talks/materials-query.ts';
import { catalogueOf, inCatalogueOrder, type CatalogueEntry } from '#domain/courses/catalogue.ts';
import { generalUnit, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { medTopics, medUnitKey } from '#domain/med/med-topics.ts';
import { shownToAll } from '#domain/med/shown-materials.ts';
import { materialsAbout, type Material } from '#domain/talks/material.ts';

/** The topics that every committee is shown. */
export const useMedTopics = (): readonly HelpTopic[] => medTopics(useContent().topics);

/** Whom a committee asks; undefined when the municipality has entered no units. */
export function useMedUnit(): ContactUnit | undefined {
  const { topics, units } = useContent();
  return unitThatAnswers(units, medUnitKey(topics) ?? '') ?? generalUnit(units);
}

export type MedCourses = { readonly entries: readonly CatalogueEntry[]; readonly now: number };

/** The courses whose target group are MED committees, the next one first; undefined until they are here. */
export function useMedCourses(): MedCourses | undefined {
  const { data } = useCourseContent();
  const now = useServerClock()();
  if (!data) return undefined;
  const forMed = data.courses.filter(
    ({ targetGroups, stage }) => targetGroups.includes('medCommittees') && stage !== 'closed',
  );
  return {
    entries: inCatalogueOrder(
      catalogueOf(forMed, data.sessions, () => undefined),
      now,
    ),
    now,
  };
}

export type MedMaterials = {
  readonly materials: readonly Material[];
  readonly failed: boolean;
  readonly retry: () => void;
};

/** The approved materials about the topics for MED. HR, who may see drafts elsewhere, is shown the same as everybody. */
export function useMedMaterials(): MedMaterials {
  const { data, isError, refetch } = useQuery(materialsQuery(useDataSource()));
  const topics = useMedTopics().map(({ slug }) => slug);
  return {
    materials: shownToAll(materialsAbout(data?.items ?? [], [], topics)),
    failed: isError && data === undefined,
    retry: () => void refetch(),
  };
}
