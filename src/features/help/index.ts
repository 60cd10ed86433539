export { BarSearch } from './components/search/BarSearch.tsx';
export { helpArea } from './help.area.tsx';
