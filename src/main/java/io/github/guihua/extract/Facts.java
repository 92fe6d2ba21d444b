package io.github.guihua.extract;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Table;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;

/** What one document's reading has gathered so far. */
final class Facts {
    final List<SpecialColumn> columns = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Responsibility> responsibilities = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
}
