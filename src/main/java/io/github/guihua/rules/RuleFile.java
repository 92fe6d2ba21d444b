package io.github.guihua.rules;

import io.github.guihua.message.UserException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads one YAML file of rules. The node tree is read, not the values, since nodes know their lines. The file is a list
 * of rules, or a mapping of {@code definitions} (names for pieces of patterns, used as <code>${name}</code>) and {@code rules}.
 */
final class RuleFile {
    /** What {@code \s} means in a rule: Chinese text is spaced with full-width spaces too. Works inside brackets as well. */
    private static final String SPACE = "[\\s\\u3000]";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9-]{0,40})\\}");

    private final String file;
    private final String name;
    private final Map<String, String> definitions = new LinkedHashMap<>();

    private RuleFile(String file) {
        this.file = file;
        this.name = file.replaceFirst("\\.yaml$", "");
    }

    /**
     * @param file name with ending
     * @throws UserException naming file and line where the text is no YAML or not of this shape
     */
    static List<Rule> read(String file, String text) throws UserException {
        return new RuleFile(file).rules(text);
    }

    private List<Rule> rules(String text) throws UserException {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new UserException(e, "rules", "not-yaml", file, line, e.getProblem());
        } catch (YAMLException e) {
            throw new UserException(e, "rules", "not-yaml", file, 1, e.getMessage());
        }
        Node list = root;
        if (root instanceof MappingNode mapping) {
            Map<String, Node> keys = keys(mapping);
            if (keys.get("definitions") instanceof MappingNode defined) {
                for (Map.Entry<String, Node> e : keys(defined).entrySet()) {
                    definitions.put(e.getKey(), expand(scalar(e.getValue(), e.getKey()), line(e.getValue())));
                }
            }
            list = keys.get("rules");
        }
        if (!(list instanceof SequenceNode sequence)) {
            throw new UserException("rules", "not-a-list", file, root == null ? 1 : line(root));
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : sequence.getValue()) {
            Rule rule = rule(node);
            if (!ids.add(rule.id())) {
                throw new UserException("rules", "same-id", file, rule.line(), rule.id());
            }
            rules.add(rule);
        }
        return rules;
    }

    private Rule rule(Node node) throws UserException {
        if (!(node instanceof MappingNode mapping)) {
            throw new UserException("rules", "not-a-rule", file, line(node));
        }
        Map<String, Node> keys = keys(mapping);
        if (!keys.containsKey("id")) {
            throw new UserException("rules", "no-id", file, line(node));
        }
        String id = scalar(keys.remove("id"), "id");
        String note = keys.containsKey("note") ? scalar(keys.remove("note"), "note") : "";
        List<Rule.Example> sources = new ArrayList<>(list(keys.remove("pattern"), "pattern"));
        sources.addAll(list(keys.remove("patterns"), "patterns"));
        List<BoundedPattern> patterns = new ArrayList<>();
        for (Rule.Example source : sources) {
            patterns.add(compile(expand(source.text(), source.line()), source.line()));
        }
        List<Rule.Example> words = list(keys.remove("words"), "words");
        if (!words.isEmpty()) {
            patterns.add(new BoundedPattern(Pattern.compile(words.stream()
                    .map(Rule.Example::text)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")))));
        }
        if (patterns.isEmpty()) {
            throw new UserException("rules", "no-pattern", file, line(node), id);
        }
        List<Rule.Example> matches = list(keys.remove("matches"), "matches");
        List<Rule.Example> rejects = list(keys.remove("rejects"), "rejects");
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, Node> e : keys.entrySet()) {
            attributes.put(e.getKey(), texts(list(e.getValue(), e.getKey())));
        }
        return new Rule(id, note, patterns, texts(words), matches, rejects, attributes, name, line(node));
    }

    private BoundedPattern compile(String source, int line) throws UserException {
        try {
            return new BoundedPattern(Pattern.compile(source.replace("\\s", SPACE)));
        } catch (PatternSyntaxException e) {
            throw new UserException(e, "rules", "bad-pattern", file, line, e.getDescription(), source);
        }
    }

    private String expand(String source, int line) throws UserException {
        StringBuilder out = new StringBuilder();
        var reference = REFERENCE.matcher(source);
        int at = 0;
        while (reference.find()) {
            String defined = definitions.get(reference.group(1));
            if (defined == null) {
                throw new UserException("rules", "undefined", file, line, reference.group(1));
            }
            out.append(source, at, reference.start()).append(defined);
            at = reference.end();
        }
        return out.append(source.substring(at)).toString();
    }

    private Map<String, Node> keys(MappingNode mapping) throws UserException {
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "");
            if (keys.put(key, tuple.getValueNode()) != null) {
                throw new UserException("rules", "same-key", file, line(tuple.getKeyNode()), key);
            }
        }
        return keys;
    }

    private List<Rule.Example> list(Node node, String key) throws UserException {
        List<Rule.Example> values = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node value : sequence.getValue()) {
                values.add(new Rule.Example(scalar(value, key), line(value)));
            }
        } else if (node != null) {
            values.add(new Rule.Example(scalar(node, key), line(node)));
        }
        return values;
    }

    private String scalar(Node node, String key) throws UserException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new UserException("rules", "not-a-text", file, line(node), key);
    }

    private static List<String> texts(List<Rule.Example> values) {
        return values.stream().map(Rule.Example::text).toList();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
