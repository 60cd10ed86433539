import { mergeClasses } from '@fluentui/react-components';
import { DocumentSearch24Regular, Library24Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useSearch } from 'wouter';
import { chosenMaterials, type MaterialChoice } from '#domain/talks/material.ts';
import { inOrder } from '#domain/shared/by-place.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { MaterialFilters } from '../components/materials/MaterialFilters.tsx';
import { MaterialRow } from '../components/materials/MaterialRow.tsx';
import { MaterialsForHr } from '../components/materials/MaterialsForHr.tsx';
import { TalksFrame } from '../components/TalksFrame.tsx';
import { materialsTexts } from '../materials-texts.ts';
import { useMaterials } from '../use-materials.ts';
import { useTalks } from '../use-talks.ts';

/** `#/samtaler/materialer`: what has been approved to take along; for HR also the drafts. */
export const MaterialsPage = () => {
  const words = useTexts(materialsTexts);
  const layout = useLayout();
  const materials = useMaterials();
  const guides = inOrder(useTalks().guides);
  const asked = new URLSearchParams(useSearch()).get('samtale');
  const [choice, setChoice] = useState<MaterialChoice>(asked === null ? {} : { guide: asked });
  return (
    <TalksFrame heading={words.title} lead={words.lead}>
      <MaterialsForHr materials={materials} />
      {materials.length === 0 ? (
        <EmptyState icon={<Library24Regular />} title={words.none} lead={words.noneLead} />
      ) : (
        <div className={mergeClasses(layout.stack, layout.gapXXL)}>
          <MaterialFilters materials={materials} guides={guides} choice={choice} onChoose={setChoice} />
          <FoundMaterials choice={choice} onShowAll={() => setChoice({})} />
        </div>
      )}
    </TalksFrame>
  );
};

const FoundMaterials = ({ choice, onShowAll }: { choice: MaterialChoice; onShowAll: () => void }) => {
  const words = useTexts(materialsTexts);
  const layout = useLayout();
  const type = useType();
  const hidden = useVisuallyHidden();
  const heading = useId();
  const found = chosenMaterials(useMaterials(), choice);
  if (found.length === 0)
    return (
      <EmptyState
        icon={<DocumentSearch24Regular />}
        title={words.noneChosen}
        lead={words.noneChosenLead}
        actions={<Action onClick={onShowAll}>{words.showAll}</Action>}
      />
    );
  return (
    <section className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <h2 id={heading} className={hidden.hidden}>
        {words.list}
      </h2>
      <p role="status" className={mergeClasses(type.body1, type.secondary, type.tabular)}>
        {words.count(found.length)}
      </p>
      <Card>
        <ul className={layout.plainList}>
          {found.map((material) => (
            <MaterialRow key={material.id} material={material} />
          ))}
        </ul>
      </Card>
    </section>
  );
};
