import {
  Building2,
  Cookie,
  Eye,
  FileText,
  GitPullRequestArrow,
  type IconNode,
  Inbox,
  MessageSquareText,
  PackageCheck,
  ScrollText,
  Settings,
  Share2,
  Shapes,
  Users,
} from 'lucide';

/** Address → icon, for the collapsed rail and the bottom bar. */
export const icons: Readonly<Record<string, IconNode>> = {
  '/entries': Cookie,
  '/changes': GitPullRequestArrow,
  '/releases': PackageCheck,
  '/categories': Shapes,
  '/providers': Building2,
  '/notice': MessageSquareText,
  '/policy-page': FileText,
  '/preview': Eye,
  '/inbox': Inbox,
  '/exports': Share2,
  '/audit': ScrollText,
  '/people': Users,
  '/settings': Settings,
};
